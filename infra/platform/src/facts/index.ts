export { areaOf, areasOf } from './known-persons.ts';
export { calendarsKnown, parameterOn, policyOn } from './known-policies.ts';
export { parseReference, type Known, type Replica } from './replica.ts';
