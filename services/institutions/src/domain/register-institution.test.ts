import { describe, it } from '@jest/globals';
import { InstitutionRegistered } from '@yibao/schemas/events/institutions';
import { given, registered } from '../testing/institution-history.ts';
import type { Institution } from './institution.ts';
import { registerInstitution, type Registration } from './register-institution.ts';

const hospital: Registration = {
  code: 'H22010200001',
  name: { zh: '长春市示例医院', en: 'Changchun Example Hospital' },
  kind: 'HOSPITAL',
  level: 'L3',
  area: '220102',
  ownership: 'PRIVATE',
};
const pharmacy: Registration = { ...hospital, code: 'P22010200001', kind: 'PHARMACY', level: null };
const registering = (registration: Registration) => (current: Institution | null) =>
  registerInstitution(current, registration);

describe('registerInstitution', () => {
  it('puts a hospital on the record under its code', () => {
    const { code: institutionId, ...record } = hospital;
    given()
      .when(registering(hospital))
      .then(InstitutionRegistered({ institutionId, ...record }));
  });

  it('keeps names without blanks around them, and no empty English one', () => {
    const { code: institutionId, ...record } = pharmacy;
    given()
      .when(registering({ ...pharmacy, name: { zh: ' 示例药店 ', en: ' ' } }))
      .then(InstitutionRegistered({ institutionId, ...record, name: { zh: '示例药店', en: null } }));
  });

  it('is refused under a code that is registered', () =>
    given(registered()).when(registering(hospital)).refused('CODE_TAKEN', { code: 'H22010200001' }));

  it.each([
    ['P22010200001', 'HOSPITAL'],
    ['H22010200001', 'PHARMACY'],
    ['H2201020000', 'HOSPITAL'],
    ['H220102000011', 'HOSPITAL'],
    ['h22010200001', 'HOSPITAL'],
  ] as const)('does not take %s as the code of a %s', (code, kind) =>
    given()
      .when(registering({ ...pharmacy, code, kind }))
      .refused('CODE_INVALID'),
  );

  it('needs a Chinese name', () =>
    given()
      .when(registering({ ...hospital, name: { zh: ' ', en: 'Hospital' } }))
      .refused('NAME_REQUIRED'));

  it('knows no level of a pharmacy', () =>
    given()
      .when(registering({ ...pharmacy, level: 'L1' }))
      .refused('LEVEL_NOT_ALLOWED'));
});
