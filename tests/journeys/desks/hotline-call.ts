import { describe, expect, it } from '@jest/globals';
import { reasonsOf } from '../running-graph.ts';
import { change, dayFromNow, type Story } from '../story.ts';

const today = dayFromNow(0);
const changchun = '220100';

/** From the question asked online to the rating, with right and wrong roles. */
export const callToTheHotline = ({ does, refusal, refusals, sees, looks }: Story): void => {
  describe('a call to the hotline', () => {
    const fields = `id state dueOn resolution reopenings score callerConfirmed department { kind area } history { act text }`;
    const seenQuery = `query ($id: ID!) { ticket(id: $id) { ${fields} } }`;
    const listQuery =
      'query ($filter: TicketFilterInput) { tickets(filter: $filter, first: 100) { nodes { id } } }';
    const question = '外地观众急诊怎么办？';
    let ticketId: string;
    const opening = change(
      'openTicket',
      {
        lineId: '12393-SPORTS',
        category: 'BUSINESS_PROBLEM',
        audience: 'SPECTATOR',
        question,
        area: changchun,
      },
      'ticket { id state origin dueOn department { kind area } }',
    );
    const step = (name: string, input: object = {}) =>
      change(name, { ticketId, ...input }, `ticket { ${fields} }`);
    const took = async (as: string, name: string, input: object = {}) =>
      (await does(as, step(name, input))).ticket;

    it('is opened online by the caller, and seen by the caller and the desks it concerns', async () => {
      expect(await refusals(['sports', 'analyst', 'changchun-hospital', 'insurer'], opening)).toEqual([
        'ROLE_NOT_ALLOWED',
      ]);
      expect(await refusals(['jilin-officer'], opening)).toEqual(['POST_REQUIRED']);
      const { ticket } = await does('sun', opening);
      expect(ticket).toMatchObject({
        state: 'OPEN',
        origin: 'ONLINE',
        department: { kind: 'INSURANCE', area: '220000' },
      });
      ticketId = ticket.id;
      for (const as of ['sun', 'hotline', 'changchun-hotline'])
        expect((await sees(as, seenQuery, { id: ticketId })).ticket.id).toBe(ticketId);
      for (const as of ['wang', 'jining-officer', 'jilin-officer', 'changchun-officer'])
        for (const id of [ticketId, 'none'])
          expect(await looks(as, seenQuery, { id })).toEqual({ data: { ticket: null } });
      expect(reasonsOf(await looks('analyst', seenQuery, { id: ticketId }))).toEqual(['ROLE_NOT_ALLOWED']);
      const mine = '{ me { tickets { nodes { id } } } }';
      expect((await sees('sun', mine)).me.tickets.nodes).toEqual([{ id: ticketId }]);
      expect((await sees('wang', mine)).me.tickets.nodes).toEqual([]);
      expect((await sees('wang', listQuery)).tickets.nodes).toEqual([]);
    });

    it('is passed on to the department of the place, which has hours to answer', async () => {
      const passing = step('transferTicket', {
        department: { kind: 'INSURANCE', area: changchun },
        reason: '属地办理',
      });
      expect(await refusals(['sun', 'sports', 'analyst'], passing)).toEqual(['ROLE_NOT_ALLOWED']);
      expect(await refusals(['jining-officer', 'changchun-officer'], passing)).toEqual(['POST_REQUIRED']);
      const { ticket } = await does('hotline', passing);
      expect(ticket).toMatchObject({ state: 'OPEN', department: { kind: 'INSURANCE', area: changchun } });
    });

    it('is handled by one person until it is resolved', async () => {
      const assigning = step('assignHandler', { handlerId: 'demo-changchun-hotline' });
      expect(await refusals(['jining-officer', 'changchun-officer'], assigning)).toEqual(['POST_REQUIRED']);
      expect(await refusal('sun', assigning)).toBe('ROLE_NOT_ALLOWED');
      await does('changchun-hotline', assigning);
      expect(await refusal('hotline', step('startTicket'))).toBe('ONE_HANDLER_ONLY');
      expect((await took('changchun-hotline', 'startTicket')).state).toBe('IN_PROGRESS');
      const resolving = step('resolveTicket', { resolution: '已告知备案流程' });
      expect(await refusal('hotline', resolving)).toBe('ONE_HANDLER_ONLY');
      expect(await refusal('changchun-hotline', step('closeTicket', { callerConfirmed: true }))).toBe(
        'RESOLUTION_REQUIRED',
      );
      expect((await does('changchun-hotline', resolving)).ticket.state).toBe('RESOLVED');
    });

    it('opens again when the caller says no, and closes when the caller says yes [S000-08d]', async () => {
      expect(await refusal('sun', step('closeTicket', { callerConfirmed: true }))).toBe('ROLE_NOT_ALLOWED');
      expect(await took('changchun-hotline', 'closeTicket', { callerConfirmed: false })).toMatchObject({
        ...{ state: 'IN_PROGRESS', reopenings: 1, resolution: null },
      });
      await took('changchun-hotline', 'resolveTicket', { resolution: '已协助备案' });
      expect(await took('changchun-hotline', 'closeTicket', { callerConfirmed: true })).toMatchObject({
        ...{ state: 'CLOSED', callerConfirmed: true, resolution: '已协助备案' },
      });
      const { ticket } = await sees('sun', seenQuery, { id: ticketId });
      expect(ticket.history.map(({ act }: { act: string }) => act)).toEqual([
        ...['OPENED', 'TRANSFERRED', 'ASSIGNED', 'STARTED', 'RESOLVED', 'REOPENED', 'RESOLVED', 'CLOSED'],
      ]);
    });

    it('is rated by the caller, once', async () => {
      const rating = change('rateAnswer', { ticketId, score: 4 }, 'ticket { state score }');
      expect(await refusal('wang', rating)).toBe('TICKET_NOT_FOUND');
      expect(await refusals(['sports', 'analyst'], rating)).toEqual(['ROLE_NOT_ALLOWED']);
      expect((await does('sun', rating)).ticket).toEqual({ state: 'CLOSED', score: 4 });
      expect(await refusal('sun', rating)).toBe('ALREADY_RATED');
      const stats =
        'query ($month: String!) { hotlineStats(month: $month) { n satisfaction { n average } } }';
      const { hotlineStats } = await sees('hotline', stats, { month: today.slice(0, 7) });
      expect(hotlineStats).toEqual({ n: 1, satisfaction: { n: 1, average: 4 } });
      expect(reasonsOf(await looks('sun', stats, { month: today.slice(0, 7) }))).toEqual([
        'ROLE_NOT_ALLOWED',
      ]);
    });
  });
};
