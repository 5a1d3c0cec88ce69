import { describe, expect, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { FilingChanged, FilingEnded, FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import type { FilingEndReason } from '@yibao/schemas/facts/cross-region-care';
import { endFiling, endWithEnrolment, expireFilings, nextExpiry, recordDeemedFiling } from './end-filing.ts';
import { personFilings, validityOn, type Filing } from './filing.ts';
import type { FilingRules } from './filing-rules.ts';
import { changeFiling, openFiling, openLateFiling, type FilingRequest } from './open-filing.ts';

const given = specificationOf(personFilings);
const registeredAt = '2026-03-01T09:00:00+08:00';
const today = '2026-03-01';
const rules: FilingRules = {
  types: ['LONG_TERM', 'RESETTLED', 'REFERRED', 'TEMPORARY'],
  requiredFields: ['destination'],
  maxDays: { TEMPORARY: 180 },
  lateMaxDays: 30,
};
const request: FilingRequest = {
  filingId: 'f1',
  personId: 'p1',
  type: 'LONG_TERM',
  destination: '460100',
  insuredArea: '220100',
  channel: 'APP',
  credential: 'E_VOUCHER',
  fields: ['destination'],
  referral: null,
  from: today,
  registeredAt,
  today,
  openStays: [],
};
const haikou: Filing = {
  ...{ filingId: 'f1', personId: 'p1', type: 'LONG_TERM', destination: '460100', insuredArea: '220100' },
  ...{ scope: 'CROSS_PROVINCE', channel: 'APP', registeredAt, from: today, to: null },
  endReason: null,
  retrospective: false,
};
const endedOn = (to: string, reason: FilingEndReason, filing = haikou) =>
  FilingEnded({ personId: 'p1', filingId: 'f1', to, reason, filing: { ...filing, to, endReason: reason } });
const open = (more: Partial<FilingRequest> = {}) => openFiling({ ...request, ...more }, rules);

describe('openFiling', () => {
  it('names a city and has no end when it is for the long term [S002-04a] [S002-08] [S004-05a] [S004-09]', () =>
    given().when(open()).then(FilingRegistered(haikou)));

  it('ends after the days the pack gives its type, the first day being day 1', () =>
    given()
      .when(open({ type: 'TEMPORARY' }))
      .then(FilingRegistered({ ...haikou, type: 'TEMPORARY', to: '2026-08-27' })));

  it('knows care inside the province from care across provinces', () =>
    given()
      .when(open({ destination: '220200' }))
      .then(FilingRegistered({ ...haikou, destination: '220200', scope: 'INTRA_PROVINCE' })));

  it.each<[string, Partial<FilingRequest>]>([
    ['CREDENTIAL_REQUIRED', { credential: null }],
    ['NOT_ENROLLED', { insuredArea: null }],
    ['DESTINATION_NOT_A_CITY', { destination: '460105' }],
    ['DESTINATION_NOT_A_CITY', { destination: '460000' }],
    ['DESTINATION_IS_INSURED_AREA', { destination: '220100' }],
    ['DESTINATION_IS_INSURED_AREA', { destination: '220100', insuredArea: '220102' }],
    ['TYPE_NOT_OPEN', { type: 'DEEMED' }],
    ['REFERRAL_REQUIRED', { type: 'REFERRED' }],
    ['MISSING_FIELD', { fields: [] }],
    ['DATE_NOT_ALLOWED', { from: '2026-02-28' }],
  ])('refuses %s for %j', (reason, more) => given().when(open(more)).refused(reason));

  it.each(['APP', 'MINI_PROGRAM', 'WEB', 'PHONE'] as const)(
    'is made online, and keeps where: %s [S004-04]',
    (channel) =>
      given()
        .when(open({ channel }))
        .then(FilingRegistered({ ...haikou, channel })),
  );

  it('asks for one credential, not two', () =>
    given()
      .when(open({ credential: 'IDENTITY_DOCUMENT' }))
      .then(FilingRegistered(haikou)));

  it('refuses what a filing in force serves already, and a second place of residence', () => {
    given(FilingRegistered(haikou))
      .when(open({ filingId: 'f2' }))
      .refused('ALREADY_FILED');
    given(FilingRegistered(haikou))
      .when(open({ filingId: 'f2', type: 'RESETTLED', destination: '110000' }))
      .refused('ALREADY_FILED', { filingId: 'f1', type: 'LONG_TERM', destination: '460100' });
  });

  it('lets a person file for several cities when away for a while', () =>
    given(FilingRegistered(haikou))
      .when(open({ filingId: 'f2', type: 'REFERRED', referral: 'R1', destination: '110000' }))
      .then(FilingRegistered({ ...haikou, filingId: 'f2', type: 'REFERRED', destination: '110000' })));

  it('repeats the case of another service it was part of', () => {
    const inContextOf = { service: 'sports', id: 's1' };
    given()
      .when(open({ inContextOf }))
      .then(FilingRegistered({ ...haikou, inContextOf }));
  });
});

describe('openLateFiling', () => {
  const late = (more: Partial<FilingRequest & { dischargedOn: string }> = {}) =>
    openLateFiling({ ...request, from: '2026-02-01', dischargedOn: '2026-02-10', ...more }, rules);

  it('supports a manual claim only, for the days of the stay', () =>
    given()
      .when(late())
      .then(FilingRegistered({ ...haikou, from: '2026-02-01', to: '2026-02-10', retrospective: true })));

  it.each<[string, Partial<FilingRequest & { dischargedOn: string }>]>([
    ['STAY_NOT_ENDED', { dischargedOn: '2026-03-02' }],
    ['STAY_NOT_ENDED', { dischargedOn: '2026-01-31' }],
    ['LATE_FILING_CLOSED', { from: '2026-01-01', dischargedOn: '2026-01-29' }],
    ['NOT_ENROLLED_THEN', { insuredArea: null }],
  ])('refuses %s for %j', (reason, more) => given().when(late(more)).refused(reason));

  it('is taken until the last day', () =>
    given()
      .when(late({ from: '2026-01-20', dischargedOn: '2026-01-30' }))
      .then(FilingRegistered({ ...haikou, from: '2026-01-20', to: '2026-01-30', retrospective: true })));
});

describe('changeFiling', () => {
  const change = {
    filingId: 'f1',
    nextId: 'f2',
    destination: '110000',
    type: 'LONG_TERM',
    channel: 'APP',
  } as const;
  const changing = (more: object = {}) =>
    changeFiling({ ...change, from: '2026-04-01', today: '2026-03-20', registeredAt, ...more }, rules);

  it('ends the former filing the day before the new one begins', () =>
    given(FilingRegistered(haikou))
      .when(changing())
      .then(
        FilingChanged({
          personId: 'p1',
          filingId: 'f1',
          to: '2026-03-31',
          next: { ...haikou, filingId: 'f2', destination: '110000', from: '2026-04-01' },
        }),
      ));

  it.each<[string, object]>([
    ['NOTHING_CHANGES', { destination: '460100' }],
    ['DATE_NOT_ALLOWED', { from: '2026-03-19' }],
    ['DESTINATION_IS_INSURED_AREA', { destination: '220100' }],
    ['DATE_NOT_ALLOWED', { from: today, today }],
    ['DESTINATION_NOT_A_CITY', { destination: '110105' }],
    ['TYPE_NOT_OPEN', { type: 'DEEMED' }],
    ['FILING_NOT_FOUND', { filingId: 'f9' }],
  ])('refuses %s for %j', (reason, more) =>
    given(FilingRegistered(haikou)).when(changing(more)).refused(reason),
  );

  it('refuses a city that another filing serves', () => {
    const beijing = { ...haikou, filingId: 'f0', type: 'TEMPORARY', destination: '110000' } as const;
    given(FilingRegistered(haikou), FilingRegistered(beijing)).when(changing()).refused('ALREADY_FILED');
  });

  it('does not say that somebody guided the person to the change', () =>
    given(FilingRegistered({ ...haikou, guidedBy: 'H46010000001' }))
      .when(changing())
      .then(
        FilingChanged({
          personId: 'p1',
          filingId: 'f1',
          to: '2026-03-31',
          next: { ...haikou, filingId: 'f2', destination: '110000', from: '2026-04-01' },
        }),
      ));

  it('refuses what has ended', () => {
    const ended = endedOn('2026-03-10', 'REQUESTED');
    given(FilingRegistered(haikou), ended).when(changing()).refused('FILING_ENDED');
  });
});

describe('endFiling', () => {
  const ending = (to: string) => endFiling({ filingId: 'f1', to, today: '2026-03-20' });
  it('ends with a day that has not passed, or with yesterday', () => {
    for (const to of ['2026-03-19', '2026-03-20', '2026-12-31'])
      given(FilingRegistered(haikou)).when(ending(to)).then(endedOn(to, 'REQUESTED'));
    given(FilingRegistered(haikou)).when(ending('2026-03-18')).refused('DATE_NOT_ALLOWED');
  });
  it('ends neither before the day before it begins, nor after its last day', () => {
    const next = { ...haikou, from: '2026-04-01', to: '2026-04-30' };
    for (const to of ['2026-03-30', '2026-05-01'])
      given(FilingRegistered(next)).when(ending(to)).refused('DATE_NOT_ALLOWED');
    for (const to of ['2026-03-31', '2026-04-30'])
      given(FilingRegistered(next))
        .when(ending(to))
        .then(endedOn(to, 'REQUESTED', next));
  });

  it('ends once', () => {
    const ended = endedOn('2026-03-19', 'REQUESTED');
    given(FilingRegistered(haikou), ended).when(ending('2026-03-20')).refused('FILING_ENDED');
  });
});

describe('a filing rests on the enrolment', () => {
  it('ends with it, and stays when only employment changes [S002-04a] [S004-05a]', () => {
    const at = (area: string) => (filing: Filing) => filing.insuredArea === area;
    given(FilingRegistered(haikou))
      .when(endWithEnrolment('ENROLMENT_ENDED', '2026-06-30', at('220100')))
      .then(endedOn('2026-06-30', 'ENROLMENT_ENDED'));
    given(FilingRegistered(haikou))
      .when(endWithEnrolment('ENROLMENT_ENDED', '2026-06-30', at('220200')))
      .then();
  });

  it('ends before it began when the enrolment ended before that', () =>
    given(FilingRegistered(haikou))
      .when(endWithEnrolment('DIED', '2026-02-01', () => true))
      .then(endedOn('2026-02-28', 'DIED')));

  it('expires on the day after its last one, and wakes for it', () => {
    const short = { ...haikou, to: '2026-03-10' };
    given(FilingRegistered(short)).when(expireFilings('2026-03-10')).then();
    given(FilingRegistered(short)).when(expireFilings('2026-03-11')).then(endedOn('2026-03-10', 'EXPIRED'));
    expect(nextExpiry({ filings: [short] })).toBe('2026-03-10T16:00:00.000Z');
    expect(nextExpiry({ filings: [haikou] })).toBeNull();
  });
});

describe('validityOn', () => {
  const until = { ...haikou, to: '2026-03-31' };
  it.each([
    ['2026-02-28', haikou, 'NOT_YET'],
    ['2026-03-01', haikou, 'VALID'],
    ['2029-03-03', haikou, 'VALID'],
    ['2026-03-31', until, 'VALID'],
    ['2026-04-01', until, 'EXPIRED'],
    ['2026-04-01', { ...until, endReason: 'DIED' }, 'DIED'],
    ['2026-03-01', { ...haikou, retrospective: true }, 'RETROSPECTIVE'],
  ] as const)('on %s: %#', (on, filing, reason) =>
    expect(validityOn(filing, on)).toEqual({ valid: reason === 'VALID', reason }),
  );
});

describe('recordDeemedFiling', () => {
  it('records a deemed filing once', () => {
    const deemed: Filing = { ...haikou, filingId: 'd1', type: 'DEEMED', to: today };
    given().when(recordDeemedFiling(deemed)).then(FilingRegistered(deemed));
    given(FilingRegistered(deemed)).when(recordDeemedFiling(deemed)).then();
  });
});
