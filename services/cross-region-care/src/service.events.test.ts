import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, envelopeOf, until } from '@yibao/platform/testing';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import type { Envelope } from '@yibao/schemas/events/envelope';
import {
  EnrolmentEnded,
  EnrolmentLapsed,
  InsuredAreaChanged,
  PersonDied,
} from '@yibao/schemas/events/persons';
import { careUnderTest, file, filingInput, type CareUnderTest } from './testing/care-under-test.ts';

const people = ['ended', 'lapsed', 'died', 'moved', 'stays', 'twice'];
const from = (personId: string, sequence: number, source = 'persons/enrolments') => ({
  ...{ source, aggregateId: personId, sequence },
});
const key = (personId: string) => ({ personId, relationId: 'r1', type: 'EMPLOYEE', area: '220100' }) as const;
type Of = ReturnType<typeof from>;

/** What ends a filing: an event about somebody, told on a day. */
const endings: Readonly<Record<string, (personId: string, day: string, of: Of) => Envelope>> = {
  ended: (personId, to, of) =>
    envelopeOf(EnrolmentEnded({ ...EnrolmentEnded.example, ...key(personId), to, reason: 'LEFT_UNIT' }), of),
  lapsed: (personId, lapsedOn, of) => envelopeOf(EnrolmentLapsed({ ...key(personId), lapsedOn }), of),
  died: (personId, diedOn, of) => envelopeOf(PersonDied({ personId, diedOn }), of),
  moved: (personId, day, of) => ({
    ...envelopeOf(InsuredAreaChanged({ personId, insuredArea: '220200' }), of),
    time: `${day}T12:00:00+08:00`,
  }),
};

const deemed = (personId: string, settlementId: string, of: Of, more: object = {}) =>
  envelopeOf(
    SettlementCompleted({
      ...SettlementCompleted.example,
      ...{ settlementId, personId, insuredArea: '220100', careArea: '460105', deemedFiled: true },
      ...{ serviceDate: '2026-03-02', settledAt: '2026-03-02T09:00:00+08:00' },
      ...more,
    }),
    of,
  );

describe('what cross-region-care hears', () => {
  let subgraph: CareUnderTest;

  let markers = 0;
  /** Events are handled in their order: the filing of the last one shows that all before it were handled. */
  const receiveAll = async (events: readonly Envelope[]) => {
    const last = `marker-${(markers += 1)}`;
    const marker = deemed(last, last, from(last, 1, 'coverage/benefits'));
    for (const event of [...events, marker]) await subgraph.running.receive(event);
    await until('the last event', async () => (await subgraph.filingsOf(last)).length > 0);
  };
  const filed = async (personId: string) => {
    const { errors } = await subgraph.running.execute(file, filingInput(personId), citizen(personId));
    expect(errors).toBeUndefined();
  };

  beforeAll(async () => {
    subgraph = await careUnderTest(people);
  });
  afterAll(async () => subgraph.running.stop());

  it.each([
    ['ended', '2026-03-20', '2026-03-20', 'ENROLMENT_ENDED'],
    ['lapsed', '2026-03-10', '2026-03-09', 'ENROLMENT_ENDED'],
    ['died', '2026-03-15', '2026-03-15', 'DIED'],
    ['moved', '2026-03-12', '2026-03-11', 'INSURED_AREA_CHANGED'],
  ] as const)(
    'ends a filing when its person has %s, once: redelivered, told again or late [S002-04a] [S004-05a]',
    async (what, day, to, endReason) => {
      await filed(what);
      const ending = endings[what]?.bind(null, what);
      if (!ending) throw new Error(`${what} is not an ending`);
      const newer = ending(day, from(what, 2));
      await receiveAll([newer]);
      const ended = await subgraph.filingsOf(what);
      expect(ended).toMatchObject([{ to, endReason }]);
      await receiveAll([
        newer,
        ending('2026-03-05', from(what, 1)),
        ending('2026-03-06', from(what, 1, 'persons/again')),
      ]);
      expect(await subgraph.filingsOf(what)).toEqual(ended);
    },
  );

  it('leaves a filing whose relation goes on: changed or transferred, elsewhere, of the same area', async () => {
    await filed('stays');
    const goesOn = (reason: 'CHANGED' | 'TRANSFERRED' | 'LEFT_UNIT', sequence: number, area = '220100') =>
      envelopeOf(
        EnrolmentEnded({ ...EnrolmentEnded.example, ...key('stays'), area, to: '2026-03-20', reason }),
        from('stays', sequence),
      );
    const here = envelopeOf(
      InsuredAreaChanged({ personId: 'stays', insuredArea: '220100' }),
      from('stays', 4),
    );
    await receiveAll([
      goesOn('CHANGED', 1),
      goesOn('TRANSFERRED', 2),
      goesOn('LEFT_UNIT', 3, '220200'),
      here,
    ]);
    expect(await subgraph.filingsOf('stays')).toMatchObject([{ to: null, endReason: null }]);
  });

  it('keeps the first end of a filing whatever else would end it', async () => {
    await filed('twice');
    const kinds = ['ended', 'died', 'moved', 'lapsed'];
    const events = kinds.flatMap(
      (kind, index) => endings[kind]?.('twice', '2026-03-20', from('twice', index + 1)) ?? [],
    );
    await receiveAll(events);
    expect(await subgraph.filingsOf('twice')).toMatchObject([
      { to: '2026-03-20', endReason: 'ENROLMENT_ENDED' },
    ]);
  });

  it('records a filing of a bill that was settled as if filed, once [S002-07a] [S004-07]', async () => {
    const of = (sequence: number, source = 'coverage/benefits') => from('p6', sequence, source);
    const settled = deemed('p6', 'deemed-2', of(2));
    await receiveAll([deemed('p6', 'filed', of(1), { deemedFiled: false }), settled]);
    const recorded = await subgraph.filingsOf('p6');
    expect(recorded).toEqual([
      { id: 'deemed-2', type: 'DEEMED', destination: '460100', to: '2026-03-02', endReason: null },
    ]);
    const older = deemed('p6', 'deemed-2', of(1), { careArea: '110105' });
    const again = deemed('p6', 'deemed-2', of(1, 'coverage/again'), { careArea: '110105' });
    await receiveAll([settled, older, again]);
    expect(await subgraph.filingsOf('p6')).toEqual(recorded);
  });
});
