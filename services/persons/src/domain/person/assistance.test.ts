import { describe, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { AssistanceIdentityChanged, PersonDied } from '@yibao/schemas/events/persons';
import { endAssistance, recordAssistance, type RecordAssistance } from './assistance.ts';
import { registeredPerson } from './fixtures.ts';
import { people, type Person } from './person.ts';

const given = specificationOf(people);
const recording = (request: Partial<RecordAssistance>) => (person: Person | null) =>
  recordAssistance(person, {
    assistanceId: 'a1',
    category: 'LOW_INCOME_MARGIN',
    payingArea: '220102',
    from: '2022-05-10',
    to: undefined,
    ...request,
  });
const identity = {
  personId: 'p1',
  assistanceId: 'a1',
  category: 'LOW_INCOME_MARGIN',
  payingArea: '220102',
  from: '2022-05-10',
} as const;
const recorded = AssistanceIdentityChanged(identity);

describe('recordAssistance', () => {
  it('records a category from its day on [S003-1.2c]', () =>
    given(registeredPerson()).when(recording({})).then(recorded));
  it('finds what it recorded before', () => given(registeredPerson(), recorded).when(recording({})).then());
  it('lets a person be in two categories at once', () =>
    given(registeredPerson(), recorded)
      .when(recording({ assistanceId: 'a2', category: 'MINIMUM_LIVING' }))
      .then(AssistanceIdentityChanged({ ...identity, assistanceId: 'a2', category: 'MINIMUM_LIVING' })));
  it('refuses the same category for a day that is recorded, and accepts the day after', () => {
    const closed = AssistanceIdentityChanged({ ...identity, to: '2022-12-31' });
    given(registeredPerson(), closed)
      .when(recording({ assistanceId: 'a2', from: '2022-12-31' }))
      .refused('PERIOD_OVERLAPS', { from: '2022-05-10', to: '2022-12-31' });
    given(registeredPerson(), closed)
      .when(recording({ assistanceId: 'a2', from: '2023-01-01' }))
      .then(AssistanceIdentityChanged({ ...identity, assistanceId: 'a2', from: '2023-01-01' }));
    given(registeredPerson(), recorded)
      .when(recording({ assistanceId: 'a2', from: '2022-01-01', to: '2022-05-10' }))
      .refused('PERIOD_OVERLAPS');
  });
  it('refuses a category that does not exist', () =>
    given(registeredPerson())
      .when(recording({ category: 'POOR' }))
      .refused('UNKNOWN_CATEGORY'));
  it('asks whose fund pays', () =>
    given(registeredPerson())
      .when(recording({ payingArea: undefined }))
      .refused('PAYING_AREA_REQUIRED'));
  it('refuses an end before the beginning', () =>
    given(registeredPerson())
      .when(recording({ to: '2022-05-09' }))
      .refused('DATE_BEFORE_START'));
  it('refuses a person who has died', () =>
    given(registeredPerson(), PersonDied({ personId: 'p1', diedOn: '2022-05-01' }))
      .when(recording({}))
      .refused('PERSON_DECEASED'));
});

describe('endAssistance', () => {
  const ending =
    (lastDay: string, category = 'LOW_INCOME_MARGIN') =>
    (person: Person | null) =>
      endAssistance(person, { category, lastDay });
  it('sets the last day, at the earliest the first', () => {
    given(registeredPerson(), recorded)
      .when(ending('2022-05-10'))
      .then(AssistanceIdentityChanged({ ...identity, to: '2022-05-10' }));
    given(registeredPerson(), recorded).when(ending('2022-05-09')).refused('DATE_BEFORE_START');
  });
  it('refuses a category the person is not in, or no more', () => {
    given(registeredPerson()).when(ending('2022-06-01')).refused('NOT_IN_CATEGORY');
    given(registeredPerson(), AssistanceIdentityChanged({ ...identity, to: '2022-05-31' }))
      .when(ending('2022-06-01'))
      .refused('NOT_IN_CATEGORY');
    given(registeredPerson(), recorded).when(ending('2022-06-01', 'POOR')).refused('UNKNOWN_CATEGORY');
  });
});
