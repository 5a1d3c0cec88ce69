import { addDays } from '@yibao/platform/domain';
import type { Act, Story } from './acts.ts';
import { createdBy } from './acts.ts';
import type { Chance } from './chance.ts';
import { personIdOf } from './founding.ts';
import { establishments, type Establishment } from './institutions.ts';
import { citizen, deskOf } from './offices.ts';
import type { Inhabitant } from './people.ts';
import { awayCities } from './places.ts';

/** A line that bills are made of: code of the invented catalogue, and what one costs. */
type Item = readonly [code: string, yuan: number];

const consultation: Item = ['ITEM-A1', 12];
const examinations: readonly Item[] = [
  ['ITEM-1001', 25],
  ['ITEM-1004', 30],
  ['ITEM-1005', 140],
  ['ITEM-1006', 260],
];
const medicines: readonly Item[] = [
  ['XC07AB02', 18],
  ['XC10AA01', 46],
  ['XA10BA02', 22],
  ['ZA01', 16],
  ['DRUG-C1', 35],
];
/** Given now and then, and a matter for supervision where it is most of a bill. */
const adjuvant: Item = ['ZA02', 39];
const medicineFrom = (chance: Chance) => (chance.percent(4) ? adjuvant : chance.oneOf(medicines));
const surgeries: readonly Item[] = [
  ['SURGERY-1', 4200],
  ['SURGERY-2', 6800],
];
const bedAt = ({ level }: Establishment): Item => (level === 'L3' ? ['BED-L3', 60] : ['BED-L2', 45]);

const money = (yuan: number) => yuan.toFixed(2);

const linesOf = (items: readonly (readonly [Item, number])[], doctorId: string) =>
  items.map(([[code, yuan], quantity], index) => ({
    ...{ lineId: String(index + 1), code, quantity: String(quantity), amount: money(yuan * quantity) },
    doctorId,
  }));

const at = (day: string, time: string) => `${day}T${time}:00+08:00`;
const instantOf = (day: string) => new Date(at(day, '10:00'));

const deskActs = (establishment: Establishment, inhabitant: Inhabitant, day: string) => {
  const role = establishment.kind === 'PHARMACY' ? ('PHARMACY' as const) : ('HOSPITAL' as const);
  return {
    service: 'coverage',
    as: deskOf({ ...establishment, role }, personIdOf(inhabitant), instantOf(day)),
  };
};

const outpatientVisit = (chance: Chance, place: Establishment, who: Inhabitant, day: string): Story => {
  const by = deskActs(place, who, day);
  const bill = `${who.key}-${day}`;
  // The clock stands every second week, and people fall ill in between.
  const servedOn = addDays(day, -chance.between(0, 13));
  const items: (readonly [Item, number])[] = [
    [consultation, 1],
    [medicineFrom(chance), chance.between(1, 6)],
    ...(chance.percent(40) ? [[chance.oneOf(examinations), 1] as const] : []),
  ];
  const claim = {
    ...{ billId: bill, careType: 'OUTPATIENT', serviceDate: servedOn, useAccount: false },
    lines: linesOf(items, `D-${place.code}-${chance.between(1, 5)}`),
  };
  const key = `province-settle-${bill}`;
  return {
    day,
    acts: [{ ...by, mutation: 'settleClaim', key, input: { personId: personIdOf(who), claim } }],
  };
};

/** Admitted in the morning of one day, discharged on another. */
const stay = (chance: Chance, place: Establishment, who: Inhabitant, day: string): readonly Act[] => {
  const by = deskActs(place, who, day);
  const personId = personIdOf(who);
  const bill = `${who.key}-${day}`;
  const admission = {
    ...{ ...by, mutation: 'openStay', key: `province-admit-${bill}` },
    input: { personId, admittedAt: at(day, '08:00') },
  };
  const stayId = createdBy(admission);
  const days = chance.between(2, 14);
  const items: (readonly [Item, number])[] = [
    [bedAt(place), days],
    [medicineFrom(chance), days * 3],
    [chance.oneOf(examinations), chance.between(1, 3)],
    ...(chance.percent(35) ? [[chance.oneOf(surgeries), 1] as const] : []),
  ];
  const claim = {
    ...{ billId: bill, careType: 'INPATIENT', serviceDate: day, stayId, useAccount: false },
    lines: linesOf(items, `D-${place.code}-${chance.between(1, 5)}`),
  };
  return [
    admission,
    { ...by, mutation: 'settleClaim', key: `province-settle-${bill}`, input: { personId, claim } },
    {
      ...{ ...by, mutation: 'closeStay', key: `province-discharge-${bill}` },
      input: { personId, stayId, dischargedAt: at(day, '09:30') },
    },
  ];
};

const filing = (chance: Chance, who: Inhabitant, destination: string, day: string): Act => ({
  ...{ service: 'cross-region-care', as: citizen(personIdOf(who)), mutation: 'fileCrossRegionCare' },
  key: `province-file-${who.key}`,
  input: {
    ...{ personId: personIdOf(who), type: 'LONG_TERM', destination, from: day },
    channel: chance.oneOf(['APP', 'MINI_PROGRAM', 'WEB']),
    credential: 'E_VOUCHER',
  },
});

/** Files for a city of another province on one day; half are treated there on a later one, if the year has it. */
export const awayFrom = (
  chance: Chance,
  who: Inhabitant,
  day: string,
  later: string | undefined,
): readonly Story[] => {
  const { area } = chance.oneOf(awayCities);
  const filed = { day, acts: [filing(chance, who, area, day)] };
  const hospital = establishments.find((each) => each.area === area && each.level === 'L3');
  if (!hospital || later === undefined || chance.percent(50)) return [filed];
  return [filed, { day: later, acts: stay(chance, hospital, who, later) }];
};

/** Where a person is treated: in the own prefecture. */
const hospitalsOf = ({ insuredArea }: Inhabitant, ...levels: readonly (string | undefined)[]) =>
  establishments.filter(
    ({ kind, level, area }) =>
      kind !== 'PHARMACY' && levels.includes(level) && area.startsWith(insuredArea.slice(0, 4)),
  );

/** The care of a day at home: who is treated where. */
export const careOf = (chance: Chance, people: readonly Inhabitant[], day: string): readonly Story[] =>
  people.map((who) =>
    chance.percent(12)
      ? { day, acts: stay(chance, chance.oneOf(hospitalsOf(who, 'L2', 'L3')), who, day) }
      : outpatientVisit(chance, chance.oneOf(hospitalsOf(who, 'L1', 'L2', 'L3')), who, day),
  );
