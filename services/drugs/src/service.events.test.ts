import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { as, officer, until } from '@yibao/platform/testing';
import { handlers } from './events/index.ts';
import { jilin, line, runningDrugs, type Asked, type RunningDrugs } from './testing/running-drugs.ts';

/** The own events the service reacts to; those of coverage are looked at with the prescriptions. */
const own = [
  'drugs.athlete-list-submitted.v1',
  'drugs.athlete-list-changed.v1',
  'drugs.catalogue-published.v1',
  'drugs.proposal-decided.v1',
];

let drugs: RunningDrugs;
afterAll(async () => drugs.stop());

const team = as('UNIT', { organisation: 'TEAM-1', area: '220000' });
const province = officer('220000', 'PROVINCE');
const passing = (code: string, standing: string) => line(code, { genericCode: 'GN-1', standing });

/** Two versions, a list that changed in between, a standard, and two proposals of one drug. */
beforeAll(async () => {
  drugs = await runningDrugs();
  const granule = line('TGRAN', { kind: 'TCM_FORMULA_GRANULES', class: 'C' });
  await drugs.publish({
    ...{ version: 'JL-1', effectiveFrom: '2023-01-01' },
    entries: [line('XWEST', { kind: 'CHEMICAL', class: 'C' }), granule, passing('XO', 'ORIGINATOR')],
  });
  const { list } = await drugs.mutate(
    'submitAthleteDrugList',
    { items: ['XWEST', 'TGRAN'], area: '220000' },
    'list { id }',
    team,
  );
  await drugs.mutate('changeAthleteDrugList', { listId: list.id, add: ['XO'] }, 'revision', team);
  const standard = { code: 'GN-1', amount: '3.20', from: '2026-04-01', source: '示例〔2026〕4号' };
  await drugs.mutate('setPaymentStandard', standard, 'revision', jilin);
  for (const accepted of [false, true]) {
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
  }
  await drugs.publish({
    ...{ version: 'JL-2', effectiveFrom: '2024-01-01' },
    entries: [line('XWEST', { kind: 'CHEMICAL' }), passing('XP', 'GENERIC_PASSED')],
  });
  await until('every reaction has ended', async () => {
    const [first] = await documents('athleteLists');
    const [shared] = await documents('paymentStandards');
    const granules = (await documents('catalogueEntries')).find(({ _id }) => _id === 'TGRAN');
    return (
      first?.state.comparisons.at(-1)?.version === 'JL-2' &&
      shared?.state.products.length === 2 &&
      granules?.state.tags.includes('ATHLETE_SPECIAL_NEED') &&
      (await drugs.db.collection('claims').countDocuments()) === 0
    );
  });
});

type Kept = { readonly _id: string; readonly version: number; readonly state: Asked };
const documents = async (collection: string): Promise<readonly Kept[]> =>
  drugs.db
    .collection<Kept>(collection)
    .find({}, { projection: { version: 1, state: 1 }, sort: { _id: 1 } })
    .toArray();
const everything = async () =>
  Promise.all(['athleteLists', 'paymentStandards', 'catalogueEntries', 'claims'].map(documents));

it.each(['that remembers what it handled', 'that remembers nothing'])(
  'a service %s is changed by no event of its own that comes again, the newest first',
  async (which) => {
    const inbox = drugs.db.collection<{ _id: string; sequence: number }>('inbox');
    const before = await everything();
    const events = (await drugs.events()).filter(({ type }) => own.includes(type));
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual([...own].sort());
    for (const { private: _sealed, ...event } of [...events].reverse()) {
      // Each reaction carries its event out anew, as in the order in which it comes.
      if (which === 'that remembers nothing') await inbox.deleteMany({});
      for (const again of [event, event]) await drugs.receive(again);
      const reactions = handlers.filter(({ type }) => type === event.type);
      for (const { name } of reactions)
        await until(`${name} has looked at ${event.type}`, async () => {
          const row = await inbox.findOne({ _id: `${name}|${event.source}/${event.aggregateId}` });
          return (row?.sequence ?? 0) >= event.sequence;
        });
    }
    expect(await everything()).toEqual(before);
  },
);
