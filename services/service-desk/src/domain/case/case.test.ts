import { describe, expect, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import {
  CaseAccepted,
  CaseCancelled,
  CaseDecided,
  CaseDueSet,
  CaseFinished,
  CaseOverdue,
  CaseTransferred,
  TaskAnswered,
  TaskClosed,
  type CaseEvent,
} from '@yibao/schemas/events/service-desk';
import { cases, type ServiceCase } from './case.ts';
import { closeOnEvent, dueAt, setDue, turnOverdue } from './close-case.ts';
import { decideTransferred, triageTask } from './tasks.ts';

const given = specificationOf(cases);
const { caseId, personId } = CaseAccepted.example;
const of = { caseId, personId };
const task = (item: string) => ({
  ...{ taskId: `${caseId}.${item}`, item, department: 'MEDICAL_INSURANCE' },
  ...({ step: 'WHOLE', closesOn: 'FILING_REGISTERED' } as const),
});
const taskId = task('A').taskId;
const accepted = (more: object = {}) =>
  CaseAccepted({ ...CaseAccepted.example, tasks: [task('A')], dueOn: '2026-03-03', ...more });
const at = '2026-03-02T03:00:00.000Z';
const answered = TaskAnswered({ ...of, taskId, handler: 'officer-7', result: 'GRANTED', answeredAt: at });
const finished = CaseFinished({ ...CaseFinished.example, ...of });
const cancelled = CaseCancelled({ ...of, cancelledAt: at }, { reason: '撤销' });
const transferred = CaseTransferred({ ...of, taskId, department: 'HEALTH', transferredAt: at });

/** A decision about a case that is there. */
const deciding = (decide: (current: ServiceCase) => readonly CaseEvent[]) => (current: ServiceCase | null) =>
  current ? decide(current) : [];

describe('turnOverdue', () => {
  it.each([
    ['2026-03-03', false],
    ['2026-03-04', true],
  ])('on %s, the last day being 3 March: %s', (today, isOverdue) =>
    given(accepted())
      .when(turnOverdue(today))
      .then(
        ...(isOverdue
          ? [CaseOverdue({ ...of, area: '220100', items: ['CROSS_REGION_FILING'], dueOn: '2026-03-03' })]
          : []),
      ),
  );

  it.each([
    ['finished', [accepted(), answered, finished]],
    ['withdrawn', [accepted(), cancelled]],
    ['without a last day', [accepted({ dueOn: null })]],
  ] as const)('says nothing of a case that is %s', (_what, past) =>
    given(...past)
      .when(turnOverdue('2026-12-31'))
      .then(),
  );

  it('wakes at the start of the day after in Asia/Shanghai, once', () => {
    const open = cases.evolve(null, accepted());
    expect(dueAt(open)).toBe('2026-03-03T16:00:00.000Z');
    const overdue = open && cases.evolve(open, CaseOverdue({ ...CaseOverdue.example, ...of }));
    expect(dueAt(overdue)).toBeNull();
  });
});

describe('setDue', () => {
  it('sets the last day of an open case that has none', () =>
    given(accepted({ dueOn: null }))
      .when(setDue('2026-03-05'))
      .then(CaseDueSet({ ...of, dueOn: '2026-03-05' })));

  it.each([
    ['it has one', [accepted()], '2026-03-05'],
    ['the calendar is still missing', [accepted({ dueOn: null })], null],
    ['it is withdrawn', [accepted({ dueOn: null }), cancelled], '2026-03-05'],
    ['it is not there', [], '2026-03-05'],
  ] as const)('does nothing where %s', (_what, past, dueOn) =>
    given(...past)
      .when(setDue(dueOn))
      .then(),
  );
});

describe('closeOnEvent', () => {
  const done = {
    event: 'cross-region-care.filing-registered.v1',
    id: 'f1',
    closes: 'FILING_REGISTERED',
    at,
  } as const;
  const closed = TaskClosed({ ...of, taskId, on: { event: done.event, id: 'f1' }, closedAt: at });
  const close = closeOnEvent(done, () => 0);

  it('closes the task and leaves the rest to the officer', () => given(accepted()).when(close).then(closed));

  it('finishes a case without an officer together with its last task [S002-18c]', () =>
    given(accepted({ firstAsked: null }))
      .when(close)
      .then(
        closed,
        CaseFinished({ ...CaseFinished.example, ...of, finishedAt: at, workingDays: 0, officers: [] }),
      ));

  it('closes one task by one event, however often it comes', () => {
    const two = accepted({ tasks: [task('A'), task('B')] });
    given(two, closed).when(close).then();
    const another = closeOnEvent({ ...done, id: 'f2' }, () => 0);
    given(two, closed)
      .when(another)
      .then(
        TaskClosed({ ...of, taskId: task('B').taskId, on: { event: done.event, id: 'f2' }, closedAt: at }),
      );
  });

  it('leaves a case open whose other task waits', () =>
    given(accepted({ firstAsked: null, tasks: [task('A'), task('B')] }))
      .when(close)
      .then(closed));

  it.each([
    ['the task has its result', [accepted(), answered]],
    ['the case is withdrawn', [accepted(), cancelled]],
    ['the case is not there', []],
    ['it waits for something else', [accepted({ tasks: [{ ...task('A'), closesOn: 'ENROLMENT_CHANGED' }] })]],
  ] as const)('does nothing where %s', (_what, past) =>
    given(...past)
      .when(close)
      .then(),
  );
});

describe('a task for another department [S003-3.1g]', () => {
  const decision = { taskId, result: 'REFUSED', answer: undefined, at } as const;
  const decided = CaseDecided({ ...of, taskId, department: 'HEALTH', result: 'REFUSED', decidedAt: at });

  it('is decided by that department, or by a service of ours', () => {
    for (const department of ['HEALTH', null])
      given(accepted(), transferred)
        .when(deciding(decideTransferred(decision, department)))
        .then(decided);
  });

  it.each([
    ['another department', [accepted(), transferred], 'TAX', 'NOT_OWN_DEPARTMENT'],
    ['nobody it was passed on to', [accepted()], 'MEDICAL_INSURANCE', 'TASK_NOT_TRANSFERRED'],
    ['the department again', [accepted(), transferred, decided], 'HEALTH', 'TASK_DONE'],
    ['the department after the withdrawal', [accepted(), transferred, cancelled], 'HEALTH', 'CASE_CLOSED'],
  ] as const)('is not decided by %s', (_who, past, department, reason) =>
    given(...past)
      .when(deciding(decideTransferred(decision, department)))
      .refused(reason),
  );

  it('is not passed on to the department that has it', () =>
    given(accepted())
      .when(deciding(triageTask(taskId, 'MEDICAL_INSURANCE', true, at)))
      .refused('DEPARTMENT_UNKNOWN'));
});
