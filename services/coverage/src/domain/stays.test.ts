import { describe, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { StayClosed, StayOpened } from '@yibao/schemas/events/coverage';
import { benefits } from './benefits.ts';
import { closeStay, openStay } from './stays.ts';

const given = specificationOf(benefits);
const stay = { stayId: 'stay-1', personId: 'person-1', institutionId: 'H1' };
const admittedAt = '2023-05-10T08:00:00+08:00';
const opened = StayOpened({ ...stay, admittedAt });
const closed = StayClosed({ ...stay, admittedAt, dischargedAt: '2023-05-12T09:00:00+08:00' });
const admission = { ...stay, admittedAt, now: new Date('2023-05-10T08:00:00+08:00') };
const discharge = { ...stay, dischargedAt: '2023-05-12T09:00:00+08:00' };

describe('a stay', () => {
  it('opens, one at a time', () => {
    given().when(openStay(admission)).then(opened);
    given(opened)
      .when(openStay({ ...admission, stayId: 'stay-2' }))
      .refused('STAY_ALREADY_OPEN', { stayId: 'stay-1', admittedAt });
    const again = { ...admission, stayId: 'stay-2' };
    given(opened, closed)
      .when(openStay(again))
      .then(StayOpened({ ...stay, stayId: 'stay-2', admittedAt }));
  });

  it('cannot begin in the future', () =>
    given()
      .when(openStay({ ...admission, now: new Date('2023-05-10T07:59:59+08:00') }))
      .refused('ADMISSION_IN_FUTURE'));

  it('is closed once, by its institution, not before it began', () => {
    given(opened).when(closeStay(discharge)).then(closed);
    given(opened, closed).when(closeStay(discharge)).refused('STAY_NOT_OPEN', { stayId: 'stay-1' });
    given().when(closeStay(discharge)).refused('STAY_NOT_OPEN');
    given(opened)
      .when(closeStay({ ...discharge, institutionId: 'H2' }))
      .refused('OTHER_INSTITUTION');
    given(opened)
      .when(closeStay({ ...discharge, dischargedAt: '2023-05-10T07:59:59+08:00' }))
      .refused('STAY_DATES_REVERSED');
  });
});
