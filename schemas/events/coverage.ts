/** The events of the coverage service, by aggregate. */
export * from './coverage/account.ts';
export * from './coverage/benefits.ts';
