import { describe, expect, it } from '@jest/globals';
import { demoOrganisations } from '../../../infra/local/issuer/demo-ids.ts';
import { reasonsOf } from '../running-graph.ts';
import { change } from '../story.ts';
import { does, looks, refusal, refusals, sees, today, waits } from './one-graph.ts';

describe('the drugs of a team of athletes', () => {
  const comparison = 'version answers { code answer authority } gap { national provincial unknown } turned';
  const listQuery = `query ($id: ID!) { athleteDrugList(id: $id) { items comparison { ${comparison} } history { version } } }`;
  const compareQuery = `query ($id: ID!, $version: String) { compareDrugList(listId: $id, version: $version) { ${comparison} } }`;
  const handing = change(
    'submitAthleteDrugList',
    { items: ['DRUG-A1', 'DRUG-C1', 'TG0001'] },
    'list { id teamId area items }',
  );
  const update = {
    ...{ catalogue: 'DRUG', batch: 'ATHLETES-1', issuedOn: today },
    entries: [
      {
        ...{ code: 'DRUG-C1', titleZh: '示例滋补胶囊', kind: 'CHEMICAL', class: 'B' },
        ownFirst: [{ area: 'ALL', ratio: '0.20' }],
      },
    ],
  };
  const importing = change('importCatalogueUpdate', update, 'complete');
  const publishing = change(
    'publishCatalogueVersion',
    { catalogue: 'DRUG', version: 'ATHLETES', effectiveFrom: today, source: '示例〔2026〕1号' },
    'version { version status }',
  );
  let listId: string;
  const listSeenBy = async (as: string, id = listId) => (await sees(as, listQuery, { id })).athleteDrugList;

  it('are compared with the catalogue, what is missing by who may decide [S000-14a]', async () => {
    expect(await refusals(['zhao', 'doctor', 'analyst', 'supervisor'], handing)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    const { list } = await does('team', handing);
    expect(list).toMatchObject({ teamId: demoOrganisations.team, area: '220000' });
    listId = list.id;
    const compared = await waits(
      'the comparison',
      async () => listSeenBy('team'),
      (found) => found.comparison,
    );
    expect(compared.comparison).toMatchObject({
      ...{ version: 'DEMONSTRATION-DRUG', turned: [] },
      gap: { national: ['DRUG-C1'], provincial: ['TG0001'], unknown: [] },
    });
    for (const as of ['sports', 'jilin-officer']) expect((await listSeenBy(as)).items).toEqual(list.items);
    for (const as of ['employer', 'xx-province-officer', 'changchun-officer'])
      expect([await listSeenBy(as), await listSeenBy(as, 'none')]).toEqual([null, null]);
    expect(reasonsOf(await looks('zhao', listQuery, { id: listId }))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('are compared again with the next version, and what has turned is told [S000-14d]', async () => {
    expect(await refusals(['changchun-officer'], importing)).toEqual(['PROVINCE_ONLY']);
    expect(await refusals(['team', 'sports', 'supervisor', 'analyst'], importing)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    expect((await does('jilin-policy-admin', importing)).complete).toBe(true);
    expect(await refusals(['jilin-officer', 'sports', 'analyst'], publishing)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusals(['xx-province-policy-admin'], publishing)).toEqual(['NOTHING_TO_PUBLISH']);
    await does('jilin-policy-admin', publishing);
    const { comparison: now, history } = await waits(
      'the second comparison',
      async () => listSeenBy('sports'),
      (found) => found.comparison.version === 'ATHLETES',
    );
    expect(now.turned).toEqual(['DRUG-C1']);
    expect(now.gap).toEqual({ national: [], provincial: ['TG0001'], unknown: [] });
    expect(history).toEqual([{ version: 'ATHLETES' }, { version: 'DEMONSTRATION-DRUG' }]);
    const before = await sees('team', compareQuery, { id: listId, version: 'DEMONSTRATION-DRUG' });
    expect(before.compareDrugList.gap.national).toEqual(['DRUG-C1']);
    for (const id of [listId, 'none'])
      expect(reasonsOf(await looks('xx-province-officer', compareQuery, { id }))).toEqual(['LIST_NOT_FOUND']);
  });

  it('are proposed to the authority that decides, and taken in [S000-14e]', async () => {
    const asked = 'proposal { id state authority effectiveFrom }';
    const proposing = change('proposeDrug', { code: 'TG0001', listId, justification: '运动损伤恢复' }, asked);
    expect(await refusals(['team', 'zhao', 'analyst'], proposing)).toEqual(['ROLE_NOT_ALLOWED']);
    const { proposal } = await does('sports', proposing);
    expect(proposal).toMatchObject({ state: 'DRAFT', authority: 'PROVINCIAL' });
    const sending = (recipient: string) =>
      change('sendProposal', { proposalId: proposal.id, recipient }, asked);
    expect(await refusal('jilin-officer', sending('NATIONAL'))).toBe('WRONG_AUTHORITY');
    expect(await refusal('xx-province-officer', sending('PROVINCIAL'))).toBe('NOT_OWN_AREA');
    expect((await does('jilin-officer', sending('PROVINCIAL'))).proposal.state).toBe('SENT');
    const deciding = change(
      'decideProposal',
      {
        ...{ proposalId: proposal.id, accepted: true, effectiveFrom: today, class: 'B' },
        ...{ ownFirst: [{ area: 'ALL', ratio: '0.10' }], document: '示例〔2026〕9号' },
      },
      asked,
    );
    for (const as of ['xx-province-policy-admin', 'national-policy-admin'])
      expect(await refusal(as, deciding)).toBe('WRONG_AUTHORITY');
    expect((await does('jilin-policy-admin', deciding)).proposal).toMatchObject({
      state: 'ACCEPTED',
      effectiveFrom: today,
    });
    const scope = `query ($area: AreaCode!) { catalogueEntry(code: "TG0001") { tags terms(area: $area) { class ownFirstRatio } } }`;
    const entryIn = async (area: string) => (await sees(null, scope, { area })).catalogueEntry;
    const taken = await waits(
      'the drug in the catalogue',
      async () => entryIn('220100'),
      ({ terms }) => terms.class === 'B',
    );
    expect(taken).toMatchObject({ tags: ['ATHLETE_SPECIAL_NEED'], terms: { ownFirstRatio: '0.10' } });
    expect((await entryIn('370800')).terms.class).toBe('C');
    const reportQuery = `query ($area: AreaCode!) { proposalReport(from: "${today}", to: "${today}", area: $area) {
      accepted refused averageDays } }`;
    const counted = await sees('analyst', reportQuery, { area: '220000' });
    expect(counted.proposalReport).toEqual({ accepted: 1, refused: 0, averageDays: 0 });
  });
});
