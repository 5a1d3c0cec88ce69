import { describe, expect, it } from '@jest/globals';
import { demoPersons } from '../../../infra/local/issuer/demo-ids.ts';
import { reasonsOf } from '../running-graph.ts';
import { change, type Story } from '../story.ts';

const changchun = '220100';

/** From the number of the hall to the rating, and the same at a terminal. */
export const mattersAtOneWindow = ({ does, refusal, refusals, sees, looks, waits, shown }: Story): void => {
  describe('two matters at one window', () => {
    const personId = demoPersons.sun;
    const whole = `case { id state windowsVisited firstAsked dueOn tasks { id item status result }
      materials { code status } notice { materials text } }`;
    const seenQuery = `query ($id: ID!) { serviceCase(id: $id) { ${whole.slice(7)} }`;
    let outletId: string;
    let numberId: string;
    let caseId: string;
    const step = (name: string, input: object = {}) => change(name, { caseId, ...input }, whole);
    const seenBy = async (as: string | null, id = caseId) => looks(as, seenQuery, { id });

    it('are found by their everyday name, by everybody', async () => {
      const search =
        'query ($search: String!) { serviceItems(search: $search) { nodes { id materials { code } } } }';
      const { serviceItems } = await sees(null, search, { search: '跨省享' });
      expect(serviceItems.nodes).toEqual([
        { id: 'CROSS_REGION_FILING', materials: [{ code: 'INSURANCE_CARD' }] },
      ]);
    });

    it('begin with a number of the hall', async () => {
      const hall = {
        ...{
          name: { zh: '长春市医保大厅（示例）' },
          level: 'CITY',
          area: changchun,
          host: 'AGENCY',
          inGovernmentHall: false,
        },
        ...{ address: '示例路1号', windows: ['1', '2'], location: { latitude: 43.88, longitude: 125.32 } },
      };
      const founding = change('registerOutlet', hall, 'outlet { id }');
      expect(await refusals(['sun', 'supervisor', 'analyst'], founding)).toEqual(['ROLE_NOT_ALLOWED']);
      expect(await refusals(['jining-officer', 'hainan-officer'], founding)).toEqual(['NOT_OWN_AREA']);
      outletId = (await does('changchun-officer', founding)).outlet.id;
      const taking = change(
        'takeNumber',
        { outletId, group: 'ORDINARY', personId },
        'number { id number state ahead }',
      );
      const first = change('takeNumber', { outletId, group: 'GREEN', personId });
      expect(await refusal('wang', first)).toBe('MAY_NOT_ACT');
      expect(await refusal('sun', first)).toBe('NOT_ELIGIBLE');
      expect(await refusals(['supervisor', 'analyst'], taking)).toEqual(['ROLE_NOT_ALLOWED']);
      const { number } = await does('sun', taking);
      expect(number).toMatchObject({ state: 'WAITING', ahead: 0 });
      numberId = number.id;
      const calling = change('callNumber', { outletId, windowId: '1' }, 'number { id state windowId }');
      expect(await refusal('sun', calling)).toBe('ROLE_NOT_ALLOWED');
      expect(await refusals(['jining-officer'], calling)).toEqual(['NOT_OWN_AREA']);
      expect((await does('changchun-officer', calling)).number).toEqual({
        id: numberId,
        state: 'CALLED',
        windowId: '1',
      });
    });

    it('are one case with a task each [S001-2.1]', async () => {
      const accepting = change(
        'acceptCase',
        {
          ...{ personId, items: ['CROSS_REGION_FILING', 'INSURANCE_QUERY'], channel: 'WINDOW' },
          ...{ outletId, windowId: '1', number: numberId },
        },
        whole,
      );
      expect(await refusals(['jining-officer', 'wang'], accepting)).toEqual(['MAY_NOT_ACT']);
      expect(await refusal('sun', accepting)).toBe('CHANNEL_NOT_ALLOWED');
      expect(await refusals(['changchun-hospital', 'supervisor', 'analyst'], accepting)).toEqual([
        'ROLE_NOT_ALLOWED',
      ]);
      const { case: made } = await does('changchun-officer', accepting);
      caseId = made.id;
      expect(made).toMatchObject({
        state: 'ACCEPTED',
        windowsVisited: 1,
        firstAsked: 'demo-changchun-officer',
      });
      expect(made.tasks).toMatchObject([
        { item: 'CROSS_REGION_FILING', status: 'OPEN' },
        { item: 'INSURANCE_QUERY', status: 'OPEN' },
      ]);
      for (const as of ['sun', 'changchun-officer', 'jilin-officer'])
        expect((await sees(as, seenQuery, { id: caseId })).serviceCase.id).toBe(caseId);
      for (const as of ['wang', 'jining-officer', 'hainan-officer', 'agent'])
        expect([await seenBy(as), await seenBy(as, 'none')]).toEqual(
          Array.from({ length: 2 }, () => ({ data: { serviceCase: null } })),
        );
      for (const as of ['analyst', 'supervisor'])
        expect(reasonsOf(await seenBy(as))).toEqual(['ROLE_NOT_ALLOWED']);
      expect(reasonsOf(await seenBy(null))).toEqual(['SIGN_IN_REQUIRED']);
    });

    it('are told everything in one notice', async () => {
      const telling = step('issueOneTimeNotice', { text: '请出示医保凭证' });
      expect(await refusal('jining-officer', telling)).toBe('MAY_NOT_ACT');
      expect(await refusal('sun', telling)).toBe('ROLE_NOT_ALLOWED');
      expect((await does('changchun-officer', telling)).case.notice).toEqual({
        materials: ['INSURANCE_CARD'],
        text: '请出示医保凭证',
      });
      expect(await refusal('changchun-officer', telling)).toBe('NOTICE_ALREADY_ISSUED');
      expect(
        await refusal('changchun-officer', step('requestMaterial', { material: 'HOUSEHOLD_BOOK' })),
      ).toBe('MATERIAL_NOT_ALLOWED');
    });

    it('are done where they belong: the filing closes its task by itself', async () => {
      const finishing = step('finishCase', { result: 'GRANTED' });
      expect(await refusal('changchun-officer', finishing)).toBe('TASKS_OPEN');
      const filing = change(
        'fileCrossRegionCare',
        {
          ...{
            personId,
            type: 'LONG_TERM',
            destination: '460100',
            channel: 'WINDOW',
            credential: 'E_VOUCHER',
          },
          inContextOf: { service: 'service-desk', id: caseId },
        },
        'filing { id }',
      );
      expect(await refusals(['jining-officer', 'wang', 'haikou-hospital'], filing)).toEqual(['MAY_NOT_ACT']);
      const filed = (await does('changchun-officer', filing)).filing.id;
      const one = 'query ($id: ID!) { filing(id: $id) { destination } }';
      expect((await sees('sun', one, { id: filed })).filing.destination).toBe('460100');
      for (const id of [filed, 'none'])
        expect(await looks('wang', one, { id })).toEqual({ data: { filing: null } });
      const { serviceCase } = await waits(
        'the task',
        async () => sees('sun', seenQuery, { id: caseId }),
        (seen) => seen.serviceCase.tasks[0].status === 'DONE',
      );
      expect(serviceCase.tasks).toMatchObject([{ result: 'GRANTED' }, { status: 'OPEN' }]);
      const answering = step('answerTask', {
        taskId: serviceCase.tasks[1].id,
        result: 'ANSWERED',
        answer: '参保正常',
      });
      expect(await refusals(['jining-officer'], answering)).toEqual(['MAY_NOT_ACT']);
      expect(await refusal('sun', answering)).toBe('ROLE_NOT_ALLOWED');
      await does('changchun-officer', answering);
      expect(await refusals(['jining-officer'], finishing)).toEqual(['MAY_NOT_ACT']);
      expect((await does('changchun-officer', finishing)).case).toMatchObject({
        state: 'FINISHED',
        windowsVisited: 1,
      });
      expect((await sees('sun', '{ me { serviceCases { nodes { id } } } }')).me.serviceCases.nodes).toEqual([
        { id: caseId },
      ]);
    });

    it('are rated by whom they were done for, and a bad word is followed up by somebody else [S001-9.2a]', async () => {
      const rating = (grade: number) =>
        change(
          'rateService',
          { actKind: 'CASE', actId: caseId, grade, comment: '等候太久' },
          'rating { id grade followUp { state dueOn } }',
        );
      expect(await refusal('wang', rating(1))).toBe('ACT_NOT_FINISHED');
      expect(await refusals(['changchun-officer', 'analyst'], rating(5))).toEqual(['ROLE_NOT_ALLOWED']);
      expect(await refusal('sun', rating(6))).toBe('GRADE_INVALID');
      const { rating: bad } = await does('sun', rating(2));
      expect(bad.followUp).toMatchObject({ state: 'OPEN', dueOn: expect.any(String) });
      expect(await refusal('sun', rating(5))).toBe('ALREADY_RATED');
      const open = '{ followUps(state: OPEN) { nodes { id comment } } }';
      expect((await sees('auditor', open)).followUps.nodes).toEqual([{ id: bad.id, comment: '等候太久' }]);
      expect((await sees('jining-officer', open)).followUps.nodes).toEqual([]);
      expect(reasonsOf(await looks('analyst', open))).toEqual(['ROLE_NOT_ALLOWED']);
      const following = change(
        'answerFollowUp',
        { ratingId: bad.id, answer: '已致歉并改进' },
        'rating { followUp { state answer } }',
      );
      expect(await refusal('changchun-officer', following)).toBe('OWN_ACT');
      expect(await refusal('jining-officer', following)).toBe('MAY_NOT_ACT');
      expect(await refusal('sun', following)).toBe('ROLE_NOT_ALLOWED');
      expect((await does('auditor', following)).rating.followUp).toEqual({
        state: 'FOLLOWED_UP',
        answer: '已致歉并改进',
      });
    });

    it('are asked at a terminal, which shows and takes what the e-voucher opens, and no more [S001-5.2b] [S004-15] [S002-19c]', async () => {
      const terminal = (account: string, ...functions: string[]) =>
        change('registerKiosk', { account, place: 'HALL', area: changchun, functions }, 'kiosk { id }');
      const mine = terminal('demo-kiosk', 'CONTRIBUTIONS', 'BALANCE', 'BASIC_ITEMS');
      expect(await refusals(['sun', 'kiosk', 'analyst'], mine)).toEqual(['ROLE_NOT_ALLOWED']);
      expect(await refusal('jining-officer', mine)).toBe('NOT_OWN_AREA');
      const kioskId = (await does('changchun-officer', mine)).kiosk.id;
      const others = (await does('changchun-officer', terminal('another-kiosk', 'BALANCE'))).kiosk.id;
      const session = `query ($kioskId: ID!, $personId: ID!) { kioskSession(kioskId: $kioskId, personId: $personId) {
        person { id account { balance } contributions(first: 1) { nodes { month } } } functions } }`;
      expect(reasonsOf(await looks('kiosk', session, { kioskId, personId }))).toEqual(['GRANT_REQUIRED']);
      const grants = [await shown('sun', 'kiosk', 'SELF_SERVICE')];
      const { kioskSession } = await sees('kiosk', session, { kioskId, personId }, grants);
      expect(kioskSession).toEqual({
        person: {
          id: personId,
          account: { balance: '600.00' },
          contributions: { nodes: [{ month: expect.any(String) }] },
        },
        functions: ['CONTRIBUTIONS', 'BALANCE', 'BASIC_ITEMS'],
      });
      for (const [asked, reason] of [
        [{ kioskId: others, personId }, 'NOT_THIS_KIOSK'],
        [{ kioskId, personId: demoPersons.zhao }, 'GRANT_REQUIRED'],
      ] as const)
        expect(reasonsOf(await looks('kiosk', session, asked, grants))).toEqual([reason]);
      expect(reasonsOf(await looks('changchun-hospital', session, { kioskId, personId }))).toEqual([
        'ROLE_NOT_ALLOWED',
      ]);
      for (const field of [
        'name',
        'insuredArea',
        'settlements { nodes { id } }',
        'tickets { nodes { id } }',
        'prescriptions { nodes { id } }',
      ]) {
        const query = `query ($id: ID!) { person(id: $id) { ${field} } }`;
        expect(reasonsOf(await looks('kiosk', query, { id: personId }, grants))).toEqual([
          'ROLE_NOT_ALLOWED',
        ]);
      }

      const accepting = (items: string[], at = kioskId) =>
        change(
          'acceptCase',
          { personId, items, channel: 'SELF_SERVICE', kioskId: at },
          'case { channel firstAsked }',
        );
      expect(await refusal('kiosk', accepting(['INSURANCE_QUERY']))).toBe('GRANT_REQUIRED');
      expect(await refusal('kiosk', accepting(['INSURANCE_QUERY'], others), grants)).toBe('NOT_THIS_KIOSK');
      expect(await refusal('kiosk', accepting(['MATERNITY_CLAIM']), grants)).toBe('ITEM_NOT_BASIC');
      expect((await does('kiosk', accepting(['INSURANCE_QUERY']), grants)).case).toEqual({
        ...{ channel: 'SELF_SERVICE', firstAsked: null },
      });
      const filing = {
        personId,
        type: 'LONG_TERM',
        destination: '460100',
        channel: 'WINDOW',
        credential: 'E_VOUCHER',
      };
      expect(await refusal('kiosk', change('fileCrossRegionCare', filing), grants)).toBe('ROLE_NOT_ALLOWED');
    });
  });
};
