import { newIdFor } from '@yibao/platform/graphql';

/** The key under which an officer of the demonstration registers a person: the person's id follows from it. */
export const registrationKey = (name: string): string => `demo-person-${name}`;

const registered = (name: string, officer: string) =>
  newIdFor('registerPerson', `demo-${officer}`, { idempotencyKey: registrationKey(name) });

/** Invented persons: who registers them decides their ids, so tokens can name them before they are registered. */
export const demoPersons = {
  wang: registered('wang', 'xx-officer'),
  li: registered('li', 'xx-officer'),
  zhang: registered('zhang', 'jining-officer'),
  zhao: registered('zhao', 'changchun-officer'),
  sun: registered('sun', 'changchun-officer'),
  agent: registered('agent', 'changchun-officer'),
} as const;

/** Invented institutions by their codes, which are their ids. */
export const demoInstitutions = {
  xxHospital: 'H99010000001',
  jiningHospital: 'H37080000001',
  changchunHospital: 'H22010000001',
  haikouHospital: 'H46010000001',
  xxPharmacy: 'P99010000001',
  changchunPharmacy: 'P22010000001',
} as const;

export const demoOrganisations = {
  insurer: 'INS-DEMO-1',
  employer: 'UNIT-DEMO-1',
  team: 'TEAM-JILIN-1',
} as const;

/** The invented XX city with its province, and the real ones of the demonstration. */
export const demoAreas = {
  nation: '000000',
  xxProvince: '990000',
  xxCity: '990100',
  jining: '370800',
  jilin: '220000',
  changchun: '220100',
  /** A street of Nanguan, Changchun. */
  street: '220102001',
  hainan: '460000',
  haikou: '460100',
} as const;
