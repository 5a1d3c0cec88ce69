import { isInForce } from '../../domain/enrolment/enrolment.ts';
import type { EnrolmentResolvers } from '../generated.ts';

export const Enrolment: EnrolmentResolvers = {
  relations: ({ relations }) => relations.toSorted((one, other) => one.from.localeCompare(other.from)),
  inForce: ({ relations }, { on }, { today }) =>
    relations.find((each) => isInForce(each, on ?? today())) ?? null,
};
