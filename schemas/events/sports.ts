/** The events of the sports service, by aggregate. */
export * from './sports/assisted-service.ts';
export * from './sports/companion-visit.ts';
export * from './sports/event.ts';
export * from './sports/green-case.ts';
export * from './sports/lecture.ts';
export * from './sports/liaison.ts';
export * from './sports/offer.ts';
export * from './sports/profile.ts';
export * from './sports/publicity.ts';
export * from './sports/roster.ts';
export * from './sports/station.ts';
export * from './sports/training.ts';
