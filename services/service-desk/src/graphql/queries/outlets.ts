import { connection } from '@yibao/platform/graphql';
import { countedLevel, coverageOf, percentOf } from '../../domain/outlet/coverage.ts';
import { latitudesWithin, requireCircle, walkableFrom } from '../../domain/outlet/near.ts';
import { refuse } from '../../domain/outlet/refusals.ts';
import { outletPosition } from '../../domain/outlet/outlet.ts';
import type { QueryResolvers } from '../generated.ts';
import { shownNumber } from '../queue-number.ts';
import { shownSlot } from '../slot.ts';

export const outletQueries = {
  outlet: (_parent, { id }, { outletById }) => outletById.load(id),
  outlets: (_parent, args, { outletsThat }) =>
    connection(args, async (slice) => outletsThat(args, slice), outletPosition),
  outletsWithin: async (_parent, { point, minutes, area }, { parameterOn, outletsBetween, today }) => {
    requireCircle(point, minutes);
    const path = 'desk.walkingMetresPerMinute';
    const speed = await parameterOn(path, area, today());
    if (speed === undefined) throw refuse('PARAMETER_MISSING', { path, area });
    const candidates = await outletsBetween(latitudesWithin(point, minutes * speed));
    return walkableFrom(candidates, point, minutes, speed);
  },
  outletCoverage: async (_parent, { area, level }, { unitsIn, openOutletsIn }) => {
    const [units, outlets] = await Promise.all([unitsIn(area, [countedLevel(level)]), openOutletsIn(area)]);
    return coverageOf(
      units,
      outlets.filter((outlet) => outlet.level === level),
    );
  },
  windowCoverage: async (_parent, { area }, { unitsIn, openOutletsIn }) => {
    const [units, outlets] = await Promise.all([
      unitsIn(area, ['PROVINCE', 'CITY', 'COUNTY']),
      openOutletsIn(area),
    ]);
    return coverageOf(
      units,
      outlets.filter(({ standardised }) => standardised),
    );
  },
  governmentHallShare: async (_parent, { area }, { openOutletsIn }) => {
    const outlets = await openOutletsIn(area);
    const part = outlets.filter(({ inGovernmentHall }) => inGovernmentHall).length;
    return { part, total: outlets.length, percent: percentOf(part, outlets.length) };
  },
  slots: async (_parent, { outletId, on }, { slotsOn }) => (await slotsOn(outletId, on)).map(shownSlot),
  queue: async (_parent, { outletId, on }, { queues, today }) => {
    const day = { outletId, on: on ?? today() };
    const queue = await queues.find(`${outletId}/${day.on}`);
    return queue.entries.map((entry) => shownNumber(queue, day, entry));
  },
} satisfies QueryResolvers;
