import { checkDigitOf } from '@yibao/platform/domain';
import { chanceFor, type Chance } from './chance.ts';
import { prefectures, type Prefecture } from './places.ts';

/** An invented person: a number of an area that issues none, with a valid check digit. */
export type Inhabitant = {
  /** Names the person in this folder and in idempotency keys. */
  readonly key: string;
  readonly name: string;
  readonly idNumber: string;
  readonly birthDate: string;
  /** Lives there: a county. */
  readonly home: string;
  /** Insured there: the prefecture. */
  readonly insuredArea: string;
  readonly type: 'EMPLOYEE' | 'RESIDENT';
  readonly employment: 'EMPLOYED' | 'FLEXIBLE' | 'RETIRED' | 'STUDENT' | 'CHILD' | 'NOT_EMPLOYED';
  readonly unitId?: string;
};

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.split('');
const givenNames = '安宁乐康文静思远嘉禾明哲清雅子墨若水景行怀瑾一诺以恒'.match(/../gu) ?? [];

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Sequence numbers above 500 keep clear of the personas' own numbers of the same area. */
const idNumberOf = (birthDate: string, order: number) => {
  const start = `990101${birthDate.replaceAll('-', '')}${500 + (order % 500)}`;
  return `${start}${checkDigitOf(start)}`;
};

const prefectureOf = (chance: Chance): Prefecture => {
  let drawn = chance.between(1, 100);
  for (const each of prefectures) if ((drawn -= each.share) <= 0) return each;
  return prefectures[0] as Prefecture;
};

/** How a person of an age is insured: most who work or have worked as employees, the others as residents. */
const standingOf = (chance: Chance, age: number): Pick<Inhabitant, 'type' | 'employment'> => {
  if (age < 7) return { type: 'RESIDENT', employment: 'CHILD' };
  if (age < 22) return { type: 'RESIDENT', employment: 'STUDENT' };
  if (age >= 60)
    return chance.percent(60)
      ? { type: 'EMPLOYEE', employment: 'RETIRED' }
      : { type: 'RESIDENT', employment: 'NOT_EMPLOYED' };
  if (chance.percent(55)) return { type: 'EMPLOYEE', employment: 'EMPLOYED' };
  if (chance.percent(25)) return { type: 'EMPLOYEE', employment: 'FLEXIBLE' };
  return { type: 'RESIDENT', employment: 'NOT_EMPLOYED' };
};

const inhabitant = (chance: Chance, order: number, year: number): Inhabitant => {
  const age = chance.between(1, 88);
  const birthDate = `${year - age}-${twoDigits(chance.between(1, 12))}-${twoDigits(chance.between(1, 28))}`;
  const prefecture = prefectureOf(chance);
  const standing = standingOf(chance, age);
  return {
    ...standing,
    key: `inhabitant-${order}`,
    name: chance.oneOf(surnames) + chance.oneOf(givenNames),
    idNumber: idNumberOf(birthDate, order),
    birthDate,
    home: chance.oneOf(prefecture.counties),
    insuredArea: prefecture.area,
    ...(standing.employment === 'EMPLOYED' && {
      unitId: `UNIT-${prefecture.area}-${chance.between(1, 9)}`,
    }),
  };
};

/** The persons of the province in one year, the same in every run; two never share a number. */
export const inhabitants = (count: number, year: number): readonly Inhabitant[] => {
  const chance = chanceFor(1);
  const taken = new Set<string>();
  const persons: Inhabitant[] = [];
  for (let order = 1; persons.length < count; order += 1) {
    const person = inhabitant(chance, order, year);
    if (taken.has(person.idNumber)) continue;
    taken.add(person.idNumber);
    persons.push(person);
  }
  return persons;
};
