import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  GreenCaseClosed,
  GreenCaseOpened,
  GreenCaseStarted,
  GreenCaseUnassigned,
  GreenOfficerAssigned,
} from '@yibao/schemas/events/sports';
import {
  assignmentDue,
  assignOfficer,
  closeGreenCase,
  greenCases,
  markUnassigned,
  openGreenCase,
  replaceOfficer,
  startGreenCase,
} from './case.ts';

const given = specificationOf(greenCases);
const { assignBy, ...fresh } = GreenCaseOpened.example;
const opened = GreenCaseOpened(GreenCaseOpened.example);
const { greenCaseId, personId, origin } = fresh;
const key = { greenCaseId, personId };
const at = '2026-03-01T01:40:00.000Z';
const officer = { officerId: 'o1', name: '钱某', phone: '12393' };
const assigned = GreenOfficerAssigned(
  { ...key, officerId: 'o1', assignedAt: at },
  { name: '钱某', phone: '12393' },
);
const started = GreenCaseStarted({ ...key, startedAt: at });
const closed = GreenCaseClosed({ ...key, origin, closedAt: at });

describe('a green case', () => {
  it('is opened once, with or without a limit', () => {
    given()
      .when(openGreenCase({ ...fresh, assignBy: assignBy ?? null }))
      .then(opened);
    given()
      .when(openGreenCase({ ...fresh, assignBy: null }))
      .then(GreenCaseOpened(fresh));
    given(opened, closed)
      .when(openGreenCase({ ...fresh, assignBy: null }))
      .then();
  });

  it('does not begin without its one officer [S000-04c]', () => {
    given(opened).when(startGreenCase(at)).refused('OFFICER_REQUIRED');
    given(opened)
      .when(assignOfficer(officer, true, at))
      .then(assigned);
    given(opened)
      .when(assignOfficer(officer, false, at))
      .refused('NOT_ELIGIBLE');
    given(opened, assigned)
      .when(assignOfficer({ ...officer, officerId: 'o2' }, true, at))
      .refused('ALREADY_ASSIGNED', { officerId: 'o1' });
    given(opened, assigned).when(startGreenCase(at)).then(started);
    given(opened, assigned, started).when(startGreenCase(at)).refused('INVALID_STATE');
  });

  it('passes to another officer with a reason', () => {
    const other = { ...officer, officerId: 'o2' };
    given(opened)
      .when(replaceOfficer(other, 'leave', at))
      .refused('OFFICER_REQUIRED');
    given(opened, assigned)
      .when(replaceOfficer(officer, 'leave', at))
      .refused('ALREADY_ASSIGNED');
    given(opened, assigned)
      .when(replaceOfficer(other, ' ', at))
      .refused('REASON_REQUIRED');
    given(opened, assigned)
      .when(replaceOfficer(other, 'leave', at))
      .then(
        GreenOfficerAssigned(
          { ...key, officerId: 'o2', replaces: 'o1', assignedAt: at },
          { name: '钱某', phone: '12393', reason: 'leave' },
        ),
      );
  });

  it('says once that nobody was named in time', () => {
    const late = GreenCaseUnassigned({ ...key, assignBy: assignBy ?? '' });
    given(opened)
      .when(markUnassigned(new Date('2026-03-01T09:59:59+08:00')))
      .then();
    given(opened)
      .when(markUnassigned(new Date('2026-03-01T10:00:00+08:00')))
      .then(late);
    given(opened, late)
      .when(markUnassigned(new Date('2026-03-02T10:00:00+08:00')))
      .then();
    given(opened, assigned)
      .when(markUnassigned(new Date('2026-03-02T10:00:00+08:00')))
      .then();
    expect(assignmentDue(replay(greenCases, [opened, closed]))).toBeNull();
  });

  it('ends with what it accompanies', () => {
    given(opened, assigned, started).when(closeGreenCase(at)).then(closed);
    given(opened, closed).when(closeGreenCase(at)).then();
    given().when(closeGreenCase(at)).then();
    given(opened, closed)
      .when(assignOfficer(officer, true, at))
      .refused('INVALID_STATE');
  });
});
