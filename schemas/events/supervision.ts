export * from './supervision/alerts.ts';
export * from './supervision/cases.ts';
export * from './supervision/claims.ts';
export * from './supervision/credit.ts';
export * from './supervision/indicators.ts';
export * from './supervision/reconciliation.ts';
export * from './supervision/rules.ts';
