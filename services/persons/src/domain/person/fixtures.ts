import { checkDigitOf } from '@yibao/platform/domain';
import { PersonRegistered } from '@yibao/schemas/events/persons';

/** An invented person's number, with the check digit that fits. */
export const idNumberOf = (birthDate: string, order = '001', area = '220102'): string => {
  const digits = `${area}${birthDate.replaceAll('-', '')}${order}`;
  return digits + checkDigitOf(digits);
};

type Registered = ReturnType<typeof PersonRegistered>['data'];

export const registeredPerson = (data: Partial<Registered> = {}) =>
  PersonRegistered(
    {
      personId: 'p1',
      idType: 'RESIDENT_ID',
      birthDate: '1966-03-18',
      area: '220102',
      householdArea: '220102',
      ...data,
    },
    { name: '张三', document: { number: idNumberOf('1966-03-18'), searchKey: 'key-1' } },
  );

export const provisionalPerson = () =>
  PersonRegistered(
    {
      personId: 'p1',
      provisionalReason: 'NO_ID_CARD',
      birthDate: '2010-01-01',
      area: '220102',
      householdArea: '220102',
    },
    { name: '李四' },
  );
