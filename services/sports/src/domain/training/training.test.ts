import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import { GuidanceOverdue, TrainingRecorded } from '@yibao/schemas/events/sports';
import {
  guidanceOverdueAt,
  markGuidanceOverdue,
  recordStationTraining,
  stationTrainings,
} from './training.ts';

const given = specificationOf(stationTrainings);
const held = { stationId: 's1', area: '220104', date: '2026-03-01', attendees: 6 };
const request = { ...held, kind: 'GUIDANCE', intervalDays: 90 } as const;
const guided = TrainingRecorded({ ...held, kind: 'GUIDANCE', dueOn: '2026-05-30' });
const overdue = GuidanceOverdue({ stationId: 's1', area: '220104', dueOn: '2026-05-30' });

describe('guidance of a station', () => {
  it('falls due after the interval [S000-R1c]', () => {
    given().when(recordStationTraining(request, '2026-03-01')).then(guided);
    given()
      .when(recordStationTraining({ ...request, kind: 'TRAINING' }, '2026-03-01'))
      .then(TrainingRecorded({ ...held, kind: 'TRAINING' }));
    given().when(recordStationTraining(request, '2026-02-28')).refused('DATE_IN_FUTURE');
    given()
      .when(recordStationTraining({ ...request, attendees: 0 }, '2026-03-01'))
      .refused('ATTENDEES_REQUIRED');
  });

  it('is overdue the day after, once, until the next [S000-R1c]', () => {
    given(guided).when(markGuidanceOverdue('2026-05-30')).then();
    given(guided).when(markGuidanceOverdue('2026-05-31')).then(overdue);
    given(guided, overdue).when(markGuidanceOverdue('2026-06-01')).then();
    const again = TrainingRecorded({ ...guided.data, date: '2026-06-02', dueOn: '2026-08-31' });
    expect(replay(stationTrainings, [guided, overdue, again])).toMatchObject({
      dueOn: '2026-08-31',
      overdue: false,
    });
    expect(guidanceOverdueAt(replay(stationTrainings, [guided]))).toBe('2026-05-30T16:00:00.000Z');
  });

  it('recorded late does not put off what a later one set', () => {
    const earlier = TrainingRecorded({ ...guided.data, date: '2026-02-01', dueOn: '2026-05-02' });
    expect(replay(stationTrainings, [guided, earlier])).toMatchObject({ dueOn: '2026-05-30', trainings: 2 });
  });
});
