import { read, type Applied } from '@yibao/schemas/policy/resolve';
import type { ParameterPath } from '@yibao/schemas/policy/catalogue';
import { pathOf } from '../../domain/pack/change-parameters.ts';
import { refuse } from '../../domain/pack/refusals.ts';
import type { ResolvedPolicyResolvers } from '../generated.ts';

export const ResolvedPolicy: ResolvedPolicyResolvers = {
  area: ({ policy }) => policy.area,
  insuranceType: ({ policy }) => policy.insuranceType,
  serviceDate: ({ policy }) => policy.serviceDate,
  knownAt: ({ policy }) => policy.knownAt,
  parameters: ({ policy }) =>
    (Object.entries(policy.parameters) as [ParameterPath, Applied][]).map(([path, applied]) => ({
      path,
      applied,
    })),
  parameter: ({ policy }, { path: asked }) => {
    const path = pathOf(asked);
    const reading = read(policy, path);
    if (!reading.ok) throw refuse('PARAMETER_MISSING', { path, pack: policy.pack, version: policy.version });
    return { path, applied: reading.applied };
  },
  overrides: ({ policy }) => policy.overrides,
};
