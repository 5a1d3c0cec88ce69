import { packVersionId } from '@yibao/schemas/facts/policies';
import type { Entry } from '@yibao/schemas/policy/pack';
import { pathOf } from '../../domain/pack/change-parameters.ts';
import { replacementOf, standingOn } from '../../domain/pack/standing.ts';
import type { PackVersionResolvers } from '../generated.ts';
import { valuesOf } from '../shown.ts';
import { isVisible, visibleVersion } from '../visible.ts';

const nameOf = (id: string) => {
  const [pack = '', version = ''] = id.split('/');
  return { pack, version };
};

const isDemonstration = (entries: readonly Entry[]) =>
  entries.some(({ demonstration }) => demonstration === true);

export const PackVersion: PackVersionResolvers = {
  __resolveReference: ({ id }, context) => visibleVersion(context, nameOf(id)),
  id: ({ pack, record }) => packVersionId({ pack: pack.code, version: record.version }),
  pack: ({ pack }) => pack,
  version: ({ record }) => record.version,
  title: ({ record }) => record.resolved.title,
  status: (version, { date }, { today }) => standingOn(version, date ?? today()),
  effectiveFrom: ({ record }) => record.resolved.effectiveFrom,
  effectiveTo: ({ record }) => record.resolved.effectiveTo,
  datesAssumed: ({ record }) => record.resolved.datesAssumed ?? null,
  publishedAt: ({ record }) => record.resolved.publishedAt,
  replacedBy: (version, _args, context) => {
    const record = replacementOf(version);
    return record && isVisible(context, record) ? { pack: version.pack, record } : null;
  },
  renews: ({ pack, record }, _args, context) =>
    record.renews === null ? null : visibleVersion(context, { pack: pack.code, version: record.renews }),
  basedOn: ({ pack, record }, _args, context) =>
    record.basedOn === null ? null : visibleVersion(context, { pack: pack.code, version: record.basedOn }),
  basis: ({ record }) => record.resolved.basis,
  issuer: ({ record }) => record.resolved.issuer,
  interpreter: ({ record }) => record.resolved.interpreter ?? null,
  parameters: ({ record }, { paths }) => {
    const wanted = paths?.map(pathOf);
    return valuesOf(record.resolved.parameters).filter(({ path }) => wanted?.includes(path) ?? true);
  },
  bounds: ({ record }) => record.resolved.bounds,
  flags: ({ record }) => record.resolved.flags,
  overrides: ({ record }) => record.resolved.overrides,
  resolvedFrom: async ({ record }, _args, context) => {
    const found = await Promise.all(
      record.resolved.resolvedFrom.map((name) => visibleVersion(context, name)),
    );
    return found.flatMap((version) => version ?? []);
  },
  notes: ({ record }) => record.resolved.notes,
  warnings: ({ record }) => record.warnings,
  demonstration: ({ record }) =>
    valuesOf(record.resolved.parameters).some(({ entries }) => isDemonstration(entries)),
  approval: ({ record }) => record.approval,
  proposedBy: ({ record }) => record.proposers.map(({ side }) => side),
  justification: ({ pack, record }) => pack.private?.justifications[record.version] ?? null,
  withdrawalReason: ({ pack, record }) => pack.private?.withdrawals[record.version] ?? null,
};
