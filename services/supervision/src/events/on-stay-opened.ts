import { dateIn, monthOf } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { StayOpened } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { recordAdmission } from '../domain/movement.ts';

export const onStayOpened = onEvent(
  StayOpened,
  'record-admission',
  async ({ data }, { admissions }: Context, metadata) => {
    const { stayId, personId, institutionId, admittedAt } = data;
    const month = monthOf(dateIn(new Date(admittedAt)));
    await admissions.change(stayId, recordAdmission({ stayId, personId, institutionId, month }), metadata);
  },
);
