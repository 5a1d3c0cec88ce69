export { analysed, type Analysis } from './analytics.ts';
export type { Claims } from './claims.ts';
export { pageBy, within } from './lists.ts';
export { lookingUp, type LookUp } from './looking-up.ts';
export type { Projection, Row } from './projections.ts';
export type { ReadModel, ReadRow } from './read-model.ts';
export { refuse as refuseKernel } from './refusals.ts';
export type { Change, Changed, Fact, Found, Outcome, Page, Store, StoreDefinition } from './store.ts';
