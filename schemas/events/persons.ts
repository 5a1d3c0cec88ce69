/** The events of the persons service, by aggregate. */
export * from './persons/contribution.ts';
export * from './persons/credential.ts';
export * from './persons/delegation.ts';
export * from './persons/enrolment.ts';
export * from './persons/person.ts';
