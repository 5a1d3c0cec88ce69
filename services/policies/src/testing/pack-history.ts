import {
  PackCreated,
  PackVersionApproved,
  ProposalCoSigned,
  type ChangeProcedure,
  type PackEvent,
  type Proposer,
} from '@yibao/schemas/events/policies';
import type { PackVersion, Parameters } from '@yibao/schemas/policy/pack';
import { replay } from '@yibao/platform/domain';
import type { ProposedValue } from '../domain/pack/change-parameters.ts';
import { packs } from '../domain/pack/evolve.ts';
import type { PolicyPack } from '../domain/pack/pack.ts';
import { proposeVersion, type Proposal } from '../domain/pack/propose.ts';
import { publish } from '../domain/pack/publish.ts';

export const code = 'EXAMPLE_EMPLOYEE';
export const first = 'EXAMPLE-2026';
export const insurance: Proposer = { side: 'INSURANCE', account: 'bureau-1' };
export const finance: Proposer = { side: 'FINANCE', account: 'finance-1' };
export const approver = 'approver-1';
export const now = new Date('2025-12-20T02:00:00.000Z');

/** Insurance and finance propose, the city government approves. */
export const both: ChangeProcedure = {
  coSigners: ['FINANCE'],
  approvedBy: 'CITY_GOVERNMENT',
  source: { document: 'S003', article: '篇二第六条', row: 'S003-2.6e' },
};
const free: ChangeProcedure = { coSigners: [], approvedBy: null, source: null };

export const created = (procedure = free): PackEvent =>
  PackCreated({
    pack: code,
    title: { zh: '示例市职工医保', en: 'Example city: employees' },
    authority: 'CITY',
    poolingLevel: 'CITY',
    areas: ['990100'],
    insuranceTypes: ['EMPLOYEE'],
    basis: ['示例〔2025〕1号'],
    issuer: { zh: '示例市', en: 'Example city' },
    interpreter: null,
    procedure,
  });

export const value = (path: string, given: unknown, more: Partial<ProposedValue> = {}): ProposedValue => ({
  path,
  value: given,
  source: { document: '示例〔2025〕1号', article: '第三条' },
  from: null,
  to: null,
  demonstration: false,
  note: null,
  ...more,
});

const table = (ratio: string) => ({ mechanism: 'RATE_TABLE', rows: [{ ratio }] });
export const capOf = (amount: string) => ({ mechanism: 'CAP', rows: [{ amount }] });

/** Everything a pool's pack must state. */
export const complete = (cap = '2000.00', ratio = '0.60'): readonly ProposedValue[] => [
  value('rounding', 'HALF_UP'),
  value('outpatient.deductible', { mechanism: 'FLAT_PER_YEAR', amount: '100.00' }),
  value('outpatient.rate', table(ratio)),
  value('outpatient.cap', capOf(cap)),
  value('account.ownContribution', { mechanism: 'AS_PAID' }),
  value('account.retiredShare', { mechanism: 'SHARE_BY_AGE', rows: [{ throughAge: null, ratio: '0.02' }] }),
];

export const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  version: first,
  basedOn: null,
  title: null,
  basis: null,
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  parameters: complete(),
  removed: [],
  bounds: null,
  justification: '基金运行平稳',
  proposer: insurance,
  ...more,
});

const stateOf = (events: readonly PackEvent[]): PolicyPack => {
  const pack = replay(packs, events);
  if (!pack) throw new Error('The history does not begin with the creation of the pack');
  return pack;
};

/** A history, and the same with further decisions carried out on it. */
export const history = (...events: readonly PackEvent[]) => ({
  events,
  pack: () => stateOf(events),
  then: (...decisions: readonly ((pack: PolicyPack) => readonly PackEvent[])[]) =>
    history(...decisions.reduce((past, decide) => [...past, ...decide(stateOf(past))], [...events])),
});

export const coSigned = (version = first): PackEvent =>
  ProposalCoSigned({ pack: code, version, proposer: finance });
export const approved = (version = first): PackEvent =>
  PackVersionApproved({
    ...{ pack: code, version, authority: 'CITY_GOVERNMENT', document: '示例府复〔2025〕9号' },
    account: approver,
  });

/** A version brought from its proposal to its publication. */
export const published =
  (more: Partial<Proposal> = {}, rules: readonly PackVersion[] = [], at = now) =>
  (pack: PolicyPack): readonly PackEvent[] => {
    const asked = proposal(more);
    const proposed = [...proposeVersion(asked, rules)(pack), approved(asked.version)];
    const before = proposed.reduce<PolicyPack | null>(packs.evolve, pack);
    return before ? [...proposed, ...publish(asked.version, rules, at)(before)] : [];
  };

/** A published version of a province, as the packs below see it. */
export const provincial = (parameters: Parameters, more: Partial<PackVersion> = {}): PackVersion => ({
  pack: 'EXAMPLE_PROVINCE',
  version: 'EXAMPLE_PROVINCE-1',
  title: { zh: '示例省', en: 'Example province' },
  authority: 'PROVINCE',
  poolingLevel: null,
  areas: ['990000'],
  insuranceTypes: ['EMPLOYEE'],
  basis: ['示例省〔2025〕1号'],
  issuer: { zh: '示例省', en: 'Example province' },
  status: 'APPROVED',
  effectiveFrom: '2025-01-01',
  effectiveTo: null,
  publishedAt: '2025-01-01T00:00:00+08:00',
  parameters,
  bounds: [],
  flags: [],
  overrides: [],
  resolvedFrom: [],
  notes: [],
  ...more,
});
