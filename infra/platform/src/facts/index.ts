export { parseReference, type Known, type Replica } from './replica.ts';
