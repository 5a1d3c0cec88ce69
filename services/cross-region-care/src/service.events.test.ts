import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { citizen, envelopeOf } from '@yibao/platform/testing';
import { eachReactsOnce, type History, type Step } from '@yibao/platform/testing/reactions';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import type { Envelope } from '@yibao/schemas/events/envelope';
import {
  EnrolmentEnded,
  EnrolmentLapsed,
  InsuredAreaChanged,
  PersonDied,
} from '@yibao/schemas/events/persons';
import { handlers } from './events/index.ts';
import { careUnderTest, file, filingInput, type CareUnderTest } from './testing/care-under-test.ts';

const people = ['ended', 'lapsed', 'died', 'moved', 'stays', 'twice'];
const from = (personId: string, sequence: number, source = 'persons/enrolments') => ({
  ...{ source, aggregateId: personId, sequence },
});
const key = (personId: string) => ({ personId, relationId: 'r1', type: 'EMPLOYEE', area: '220100' }) as const;
type Of = ReturnType<typeof from>;

let care: CareUnderTest;
const filed = async (personId: string) => {
  const { errors } = await care.running.execute(file, filingInput(personId), citizen(personId));
  expect(errors).toBeUndefined();
};
const shows = (personId: string, filing: object) => async () =>
  expect(await care.filingsOf(personId)).toMatchObject([filing]);

/** What ends a filing: an event about somebody, told on a day. */
type Ending = (personId: string, day: string, of: Of) => Envelope;
const ended: Ending = (personId, to, of) =>
  envelopeOf(EnrolmentEnded({ ...EnrolmentEnded.example, ...key(personId), to, reason: 'LEFT_UNIT' }), of);
const lapsed: Ending = (personId, lapsedOn, of) =>
  envelopeOf(EnrolmentLapsed({ ...key(personId), lapsedOn }), of);
const died: Ending = (personId, diedOn, of) => envelopeOf(PersonDied({ personId, diedOn }), of);
const moved: Ending = (personId, day, of) => ({
  ...envelopeOf(InsuredAreaChanged({ personId, insuredArea: '220200' }), of),
  time: `${day}T12:00:00+08:00`,
});

/** A filing ends on a day; then it is said that it had ended before. */
const endOf =
  (personId: string, ending: Ending, day: string, filing: object): History =>
  async () => {
    await filed(personId);
    return [
      [ending(personId, day, from(personId, 2))],
      [ending(personId, '2026-03-05', from(personId, 1)), shows(personId, filing)],
      [ending(personId, '2026-03-06', from(personId, 1, 'persons/again'))],
    ];
  };

/** A relation that was changed or transferred goes on; others are not the filing's. */
const relationsThatGoOn: History = async () => {
  await filed('stays');
  const goesOn = (
    reason: 'CHANGED' | 'TRANSFERRED' | 'LEFT_UNIT',
    sequence: number,
    area = '220100',
  ): Step => [
    envelopeOf(
      EnrolmentEnded({ ...EnrolmentEnded.example, ...key('stays'), area, to: '2026-03-20', reason }),
      from('stays', sequence),
    ),
  ];
  const here = envelopeOf(InsuredAreaChanged({ personId: 'stays', insuredArea: '220100' }), from('stays', 4));
  const open = shows('stays', { to: null, endReason: null });
  return [
    goesOn('CHANGED', 1),
    goesOn('TRANSFERRED', 2),
    goesOn('LEFT_UNIT', 3, '220200'),
    [here],
    [here, open],
  ];
};

const everyEnd: History = async () => {
  await filed('twice');
  const steps = [ended, died, moved, lapsed].map((ending, index): Step => [
    ending('twice', '2026-03-20', from('twice', index + 1)),
  ]);
  const first = shows('twice', { to: '2026-03-20', endReason: 'ENROLMENT_ENDED' });
  return [...steps, [died('twice', '2026-03-20', from('twice', 5)), first]];
};

const billsAsIfFiled: History = async () => {
  const settled = (sequence: number, more: object = {}) =>
    envelopeOf(
      SettlementCompleted({
        ...SettlementCompleted.example,
        ...{ settlementId: 'deemed-2', personId: 'p6', insuredArea: '220100', careArea: '460105' },
        ...{ serviceDate: '2026-03-02', settledAt: '2026-03-02T09:00:00+08:00', deemedFiled: true },
        ...more,
      }),
      from('p6', sequence, 'coverage/benefits'),
    );
  const recorded = shows('p6', {
    ...{ id: 'deemed-2', type: 'DEEMED', destination: '460100', to: '2026-03-02', endReason: null },
  });
  const late = settled(1, { careArea: '110105' });
  return [
    [settled(1, { settlementId: 'filed', deemedFiled: false })],
    [settled(2)],
    [late, recorded],
    [{ ...late, source: 'coverage/again' }, recorded],
  ];
};

const histories: Readonly<Record<string, History>> = {
  'the end of an enrolment [S002-04a] [S004-05a]': endOf('ended', ended, '2026-03-20', {
    ...{ to: '2026-03-20', endReason: 'ENROLMENT_ENDED' },
  }),
  'an enrolment that lapsed': endOf('lapsed', lapsed, '2026-03-10', {
    ...{ to: '2026-03-09', endReason: 'ENROLMENT_ENDED' },
  }),
  'a death': endOf('died', died, '2026-03-15', { to: '2026-03-15', endReason: 'DIED' }),
  'a move': endOf('moved', moved, '2026-03-12', {
    ...{ to: '2026-03-11', endReason: 'INSURED_AREA_CHANGED' },
  }),
  'relations that go on': relationsThatGoOn,
  'all that would end a filing': everyEnd,
  'bills settled as if filed [S002-07a] [S004-07]': billsAsIfFiled,
};

describe('the reactions of cross-region care', () => {
  beforeAll(async () => {
    care = await careUnderTest(people);
  });
  afterAll(async () => care.running.stop());

  eachReactsOnce(() => care.running, handlers, histories);
});
