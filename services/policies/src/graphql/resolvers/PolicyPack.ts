import { standingOn } from '../../domain/pack/standing.ts';
import { presentAreas } from '../present-areas.ts';
import type { PolicyPackResolvers } from '../generated.ts';
import { visibleVersions } from '../visible.ts';

export const PolicyPack: PolicyPackResolvers = {
  __resolveReference: ({ id }, { packByCode }) => packByCode.load(id),
  id: ({ code }) => code,
  areas: ({ areas }, _args, { areaByCode }) => presentAreas(areaByCode, areas),
  procedure: ({ procedure }) => ({ ...procedure, proposers: ['INSURANCE', ...procedure.coSigners] }),
  versionOn: (pack, { date }, context) =>
    visibleVersions(context, pack).find(
      (version) => standingOn(version, date ?? context.today()) === 'IN_FORCE',
    ) ?? null,
  versions: (pack, _args, context) => visibleVersions(context, pack),
};
