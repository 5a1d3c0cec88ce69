import { checkDigitOf } from '@yibao/platform/domain';
import { demoAreas, demoInstitutions, demoOrganisations, type demoPersons } from '../issuer/demo-ids.ts';

/** Numbers of the invented: an area that issues none, and a valid check digit. */
const idNumber = (birthDate: string, order: string) => {
  const start = `990101${birthDate.replaceAll('-', '')}${order}`;
  return `${start}${checkDigitOf(start)}`;
};

export type DemoPerson = {
  readonly key: keyof typeof demoPersons;
  readonly name: string;
  readonly idNumber: string;
  readonly officer: string;
  readonly area: string;
  readonly insuredSince: string;
  readonly retiredFrom?: string;
  /** Months of this year with a paid contribution, and their base. */
  readonly contributions?: {
    readonly months: readonly string[];
    readonly base: string;
    readonly individual: string;
    readonly employer: string;
  };
};

const months = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

const paid = (year: number, count: number) => ({
  months: months(year, count),
  base: '5000.00',
  individual: '100.00',
  employer: '300.00',
});

export const people: readonly DemoPerson[] = [
  {
    ...{ key: 'wang', name: '王示例', idNumber: idNumber('1985-03-12', '011') },
    ...{
      officer: 'xx-officer',
      area: demoAreas.xxCity,
      insuredSince: '2021-01-01',
      contributions: paid(2022, 3),
    },
  },
  {
    ...{ key: 'li', name: '李示例', idNumber: idNumber('1958-07-02', '022') },
    ...{
      officer: 'xx-officer',
      area: demoAreas.xxCity,
      insuredSince: '2021-01-01',
      retiredFrom: '2021-06-01',
    },
  },
  {
    ...{ key: 'zhang', name: '张示例', idNumber: idNumber('1980-11-20', '031') },
    ...{ officer: 'jining-officer', area: demoAreas.jining, insuredSince: '2022-01-01' },
  },
  {
    ...{ key: 'zhao', name: '赵示例', idNumber: idNumber('2001-05-06', '043') },
    ...{ officer: 'changchun-officer', area: demoAreas.changchun, insuredSince: '2024-01-01' },
  },
  {
    ...{ key: 'sun', name: '孙示例', idNumber: idNumber('1990-09-09', '055') },
    ...{
      officer: 'changchun-officer',
      area: demoAreas.changchun,
      insuredSince: '2024-01-01',
      contributions: paid(2026, 6),
    },
  },
  {
    ...{ key: 'agent', name: '钱示例', idNumber: idNumber('1993-02-17', '066') },
    ...{ officer: 'changchun-officer', area: demoAreas.changchun, insuredSince: '2024-01-01' },
  },
];

export type DemoInstitution = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: 'HOSPITAL' | 'PHARMACY';
  readonly level: 'L1' | 'L2' | 'L3' | null;
  readonly area: string;
  readonly officer: string;
  readonly networked: boolean;
};

export const institutions: readonly DemoInstitution[] = [
  {
    ...{ code: demoInstitutions.xxHospital, zh: 'XX市示例医院', en: 'XX City Example Hospital' },
    ...{ kind: 'HOSPITAL', level: 'L2', area: demoAreas.xxCity, officer: 'xx-officer', networked: true },
  },
  {
    ...{ code: demoInstitutions.jiningHospital, zh: '济宁市示例医院', en: 'Jining Example Hospital' },
    ...{ kind: 'HOSPITAL', level: 'L2', area: demoAreas.jining, officer: 'jining-officer', networked: true },
  },
  {
    ...{ code: demoInstitutions.changchunHospital, zh: '长春市示例医院', en: 'Changchun Example Hospital' },
    ...{
      kind: 'HOSPITAL',
      level: 'L3',
      area: demoAreas.changchun,
      officer: 'changchun-officer',
      networked: true,
    },
  },
  {
    ...{ code: demoInstitutions.haikouHospital, zh: '海口市示例医院', en: 'Haikou Example Hospital' },
    ...{ kind: 'HOSPITAL', level: 'L3', area: demoAreas.haikou, officer: 'hainan-officer', networked: true },
  },
  {
    ...{ code: demoInstitutions.xxPharmacy, zh: 'XX市示例药店', en: 'XX City Example Pharmacy' },
    ...{ kind: 'PHARMACY', level: null, area: demoAreas.xxCity, officer: 'xx-officer', networked: false },
  },
  {
    ...{ code: demoInstitutions.changchunPharmacy, zh: '长春市示例药店', en: 'Changchun Example Pharmacy' },
    ...{
      kind: 'PHARMACY',
      level: null,
      area: demoAreas.changchun,
      officer: 'changchun-officer',
      networked: false,
    },
  },
];

export { demoOrganisations };
