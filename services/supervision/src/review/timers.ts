import { addDays, dateIn, type Metadata } from '@yibao/platform/domain';
import type { Wake } from '@yibao/platform/service';
import type { Context } from '../context.ts';
import { markOverdue } from '../domain/alert.ts';
import { recordScreening } from '../domain/screening.ts';
import { screen } from './screen.ts';

const woken = (id: string, wakeAt: string, { correlationId }: Context): Metadata => ({
  actor: 'system',
  correlationId,
  causationId: null,
  commandId: `wake:${id}:${wakeAt}`,
});

/** An alert whose due day has passed. */
export const alertIsDue: Wake<Context> = async (alertId, wakeAt, context) => {
  await context.alerts.change(alertId, markOverdue(context.today()), woken(alertId, wakeAt, context));
};

/** One night after the other, also those that were missed; the night is noted when its screening is done. */
export const nightHasCome: Wake<Context> = async (id, wakeAt, context) => {
  const metadata = woken(id, wakeAt, context);
  const night = dateIn(new Date(wakeAt));
  await screen(addDays(night, -1), context, metadata);
  await context.screenings.change(id, recordScreening(night), metadata);
};
