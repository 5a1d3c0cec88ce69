/** The events of the drugs service, by aggregate. */
export * from './drugs/athlete-list.ts';
export * from './drugs/catalogue.ts';
export * from './drugs/catalogue-entry.ts';
export * from './drugs/payment-standard.ts';
export * from './drugs/prescription.ts';
export * from './drugs/proposal.ts';
