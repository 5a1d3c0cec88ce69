/** Ids of the demonstration province: fixed, so that tokens, seeds and examples speak of the same ones. */
const id = (kind: string, number: number) => `00000000-0000-4000-${kind}-${String(number).padStart(12, '0')}`;

export const demoPersons = {
  wang: id('8000', 1),
  li: id('8000', 2),
  zhang: id('8000', 3),
  zhao: id('8000', 4),
  sun: id('8000', 5),
  agent: id('8000', 6),
} as const;

/** National institution codes, which are the ids of institutions: H or P, and eleven digits. */
export const demoInstitutions = {
  xxHospital: 'H99010000001',
  jiningHospital: 'H37080000001',
  changchunHospital: 'H22010000001',
  haikouHospital: 'H46010000001',
  xxPharmacy: 'P99010000001',
  changchunPharmacy: 'P22010000001',
} as const;

export const demoOrganisations = {
  insurer: id('a000', 1),
  employer: id('a000', 2),
} as const;

/** The invented XX city with its province, and the real ones of the demonstration. */
export const demoAreas = {
  xxProvince: '990000',
  xxCity: '990100',
  jining: '370800',
  jilin: '220000',
  changchun: '220100',
  /** A street of Nanguan, Changchun. */
  street: '220102001',
  haikou: '460100',
} as const;
