import type { Metadata } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { EnrolmentChanged, EnrolmentRegistered, EnrolmentStarted } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { latestRelation } from '../domain/enrolment/enrolment.ts';
import { followEnrolment } from '../domain/person/follow-enrolment.ts';

/** Reads the enrolment as it stands: a late event must not bring back an area that was left since. */
const follow = async (personId: string, { enrolments, persons }: Context, metadata: Metadata) => {
  const area = latestRelation(await enrolments.find(personId))?.area;
  await persons.change(personId, (person) => followEnrolment(person, area), metadata);
};

const name = 'follow-insured-area';

/** The person's fact says where the person is insured. */
export const followInsuredArea = [
  onEvent(EnrolmentRegistered, name, async ({ data }, context: Context, metadata) =>
    follow(data.personId, context, metadata),
  ),
  onEvent(EnrolmentStarted, name, async ({ data }, context: Context, metadata) =>
    follow(data.personId, context, metadata),
  ),
  onEvent(EnrolmentChanged, name, async ({ data }, context: Context, metadata) =>
    follow(data.personId, context, metadata),
  ),
];
