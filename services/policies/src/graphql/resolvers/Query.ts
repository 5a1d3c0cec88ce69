import { connection } from '@yibao/platform/graphql';
import { parameterPaths } from '@yibao/schemas/policy/catalogue';
import { dueDate, yearsOfLimit } from '../../domain/calendar.ts';
import { checkReport } from '../../domain/pack/check-report.ts';
import { requireVersion } from '../../domain/pack/decide-proposal.ts';
import { standingOn } from '../../domain/pack/standing.ts';
import { requirePack } from '../change-pack.ts';
import type { QueryResolvers } from '../generated.ts';
import { resolvedPolicy } from '../resolved-policy.ts';
import { visibleSource, visibleVersions } from '../visible.ts';

export const Query: QueryResolvers = {
  policySources: (_parent, { number, issuer, publicity, ...page }, { sourcesThat, viewer }) => {
    const isSignedIn = viewer.subject !== 'anonymous';
    // Asked without sign-in, what is not public looks as if it were not there.
    if (!isSignedIn && publicity && publicity !== 'ACTIVE')
      return connection(
        page,
        async () => [],
        () => '',
      );
    const criteria = { number, issuers: issuer, publicity: isSignedIn ? publicity : ('ACTIVE' as const) };
    return connection(
      page,
      (slice) => sourcesThat(criteria, slice),
      ({ id }) => id,
    );
  },

  policySource: (_parent, { id }, context) => visibleSource(context, id),

  measures: (_parent, { source, category, problemArea, responsibleUnit, ...page }, { measuresThat }) =>
    connection(
      page,
      (slice) => measuresThat({ source, category, problemArea, responsibleUnits: responsibleUnit }, slice),
      ({ id }) => id,
    ),

  policyPacks: (_parent, { area, status, ...page }, context) => {
    const today = context.today();
    const meets = (version: Parameters<typeof standingOn>[0]) => standingOn(version, today) === status;
    return connection(
      page,
      (slice) =>
        context.packsThat(
          area ?? null,
          (pack) => !status || visibleVersions(context, pack).some(meets),
          slice,
        ),
      ({ code }) => code,
    );
  },

  policyPack: (_parent, { code }, { packByCode }) => packByCode.load(code),

  packVersions: async (_parent, { pack: code }, context) => {
    const pack = await context.packByCode.load(code);
    return pack ? visibleVersions(context, pack) : [];
  },

  resolvePolicy: (_parent, { area, insuranceType, serviceDate, knownAt, use }, context) =>
    resolvedPolicy(context, {
      area,
      insuranceType,
      serviceDate,
      knownAt: knownAt ?? context.now().toISOString(),
      use,
    }),

  checkPackVersion: async (_parent, { version: name }, context) => {
    const pack = requirePack(await context.packByCode.load(name.pack), name.pack);
    const version = { pack, record: requireVersion(pack, name.version) };
    return { version, report: checkReport(version, await context.rulesAbove(pack.areas)) };
  },

  policyParameters: () => parameterPaths.map((path) => ({ path })),

  areas: (_parent, { parent, ...page }, { areasBelow }) =>
    connection(
      page,
      (slice) => areasBelow(parent, slice),
      ({ code }) => code,
    ),

  area: (_parent, { code }, { areaByCode }) => areaByCode.load(code),

  workingCalendar: (_parent, { year }, { calendarOf }) => calendarOf.load(String(year)),

  dueDate: async (_parent, { from, workingDays }, { calendarOf }) => {
    const found = await Promise.all(yearsOfLimit(from).map(async (year) => calendarOf.load(String(year))));
    return dueDate(
      from,
      workingDays,
      found.flatMap((calendar) => calendar ?? []),
    );
  },
};
