export * from './aggregate.ts';
export * from './errors.ts';
export * from './metadata.ts';
