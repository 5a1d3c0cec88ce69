import { afterAll, beforeAll, describe } from '@jest/globals';
import { as, envelopeOf, officer, until } from '@yibao/platform/testing';
import { eachReactsOnce, ownEvents, type History } from '@yibao/platform/testing/reactions';
import { handlers } from './events/index.ts';
import {
  from,
  prescribing,
  reversal,
  runningPrescriptions,
  settableClock,
  settlement,
} from './testing/prescribing.ts';
import { jilin, line, type Asked, type RunningDrugs } from './testing/running-drugs.ts';

let drugs: RunningDrugs;
const { issued, route, pay } = prescribing(() => drugs);

const team = as('UNIT', { organisation: 'TEAM-1', area: '220000' });
const province = officer('220000', 'PROVINCE');
const passing = (code: string, standing: string) => line(code, { genericCode: 'GN-2', standing });

type Kept = { readonly _id: string; readonly state: Asked };
const documents = async (collection: string): Promise<readonly Kept[]> =>
  drugs.db.collection<Kept>(collection).find().toArray();

const proposed = async (accepted: boolean) => {
  const { proposal } = await until('its place is free', async () => {
    const draft = { code: 'TGRAN', justification: 'needed' };
    const made = await drugs.mutate('proposeDrug', draft, 'proposal { id }', province);
    return made['proposal'] !== undefined && made;
  });
  const proposalId = proposal.id;
  await drugs.mutate('sendProposal', { proposalId, recipient: 'PROVINCIAL' }, 'revision', province);
  const terms = accepted ? { effectiveFrom: '2026-09-01', class: 'A' } : {};
  const decision = { proposalId, accepted, document: '示例〔2026〕9号', ...terms };
  await drugs.mutate('decideProposal', decision, 'revision', jilin);
};

/** Two versions, a list that changed in between, a standard, and two proposals of one drug. */
const catalogue: History = async () => {
  const granule = line('TGRAN', { kind: 'TCM_FORMULA_GRANULES', class: 'C' });
  await drugs.publish({
    ...{ version: 'JL-2', effectiveFrom: '2026-02-01' },
    entries: [line('XWEST', { kind: 'CHEMICAL', class: 'C' }), granule, passing('XO', 'ORIGINATOR')],
  });
  const { list } = await drugs.mutate(
    'submitAthleteDrugList',
    { items: ['XWEST', 'TGRAN'], area: '220000' },
    'list { id }',
    team,
  );
  await drugs.mutate('changeAthleteDrugList', { listId: list.id, add: ['XO'] }, 'revision', team);
  const standard = { code: 'GN-2', amount: '3.20', from: '2026-04-01', source: '示例〔2026〕4号' };
  await drugs.mutate('setPaymentStandard', standard, 'revision', jilin);
  for (const accepted of [false, true]) await proposed(accepted);
  await drugs.publish({
    ...{ version: 'JL-3', effectiveFrom: '2026-03-01' },
    entries: [line('XWEST', { kind: 'CHEMICAL' }), passing('XP', 'GENERIC_PASSED')],
  });
  await until('every reaction has ended', async () => {
    const [first] = await documents('athleteLists');
    const [shared] = await documents('paymentStandards');
    const granules = (await documents('catalogueEntries')).find(({ _id }) => _id === 'TGRAN');
    return (
      first?.state.comparisons.at(-1)?.version === 'JL-3' &&
      shared?.state.products.length === 2 &&
      granules?.state.tags.includes('ATHLETE_SPECIAL_NEED') &&
      (await documents('claims')).length === 0
    );
  });
  return ownEvents(drugs, (event) => handlers.some(({ concerns }) => concerns(event)));
};

const payment: History = async () => {
  const id = await issued();
  await route(id);
  return [[envelopeOf(settlement(id, 's1'), from('b1', 1))]];
};

/** That a settlement is older than its reversal only the inbox knows: the settlement itself is not told again here. */
const takenBack: History = async () => {
  const id = await issued();
  await route(id);
  await pay(id, 's2');
  return [[envelopeOf(reversal('s2'), from(id, 2))]];
};

const histories: Readonly<Record<string, History>> = {
  'what happens to the catalogue': catalogue,
  'a payment': payment,
  'a payment taken back': takenBack,
};

describe('the reactions of drugs', () => {
  beforeAll(async () => {
    drugs = await runningPrescriptions(settableClock());
  });
  afterAll(async () => drugs.stop());

  eachReactsOnce(() => drugs, handlers, histories);
});
