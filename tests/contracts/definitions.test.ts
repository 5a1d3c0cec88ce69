import { describe, expect, it } from '@jest/globals';
import { dataSchema } from '@yibao/platform/bus';
import { contracts, type Contract } from '../../infra/generate/definitions.ts';
import { services } from '../../infra/local/services.ts';
import { committedSchema, faultsOf } from './validation.ts';
import { personalFieldsIn } from './personal-fields.ts';

const all = await contracts();
const each = all.map((contract): [string, Contract] => [contract.type, contract]);

describe('what is published', () => {
  it('has a type of its own', () => {
    const types = all.map(({ type }) => type);
    expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
  });

  it.each(each)(
    '%s belongs to a service, says its version, and is described',
    (type, { topic, description }) => {
      expect(type).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v\d+$/);
      const [service] = type.split('.');
      expect(services.map(({ name }) => name)).toContain(service);
      expect(topic.startsWith('analytics.') || topic.startsWith(`${service}.`)).toBe(true);
      expect(description.length).toBeGreaterThan(10);
    },
  );

  it.each(each)('%s has a JSON Schema that fits its example and the definition', (_, contract) => {
    const { kind, type, schema, example } = contract;
    expect(committedSchema(contract).$id).toBe(dataSchema(kind, type));
    expect(faultsOf(contract, example)).toEqual([]);
    expect(schema.safeParse(example).error).toBeUndefined();
    expect(faultsOf(contract, {})).not.toEqual([]);
  });

  it.each(each)('%s has no field for what names a person', (_, contract) => {
    expect(personalFieldsIn(contract)).toEqual([]);
  });
});

describe('a field for what names a person', () => {
  const contract = (type: string, properties: object): Contract => ({
    ...({ kind: 'events', topic: '', description: '', example: {} } as const),
    type,
    schema: { properties } as never,
  });

  it.each([
    ...[
      'name',
      'fullName',
      'patientName',
      'phone',
      'contactPhone',
      'mobile',
      'email',
      'address',
      'homeAddress',
    ],
    ...['idNumber', 'idCardNo', 'documentNumber', 'personName', 'note', 'remark', 'freeText'],
  ])('is one called %s', (field) => {
    expect(
      personalFieldsIn(contract('persons.x.v1', { [field]: {} }), { properties: { [field]: {} } }),
    ).toEqual([field]);
  });

  it.each(['personId', 'areaCode', 'amountFen', 'names', 'institutionId', 'filingNumber', 'notedAt'])(
    'is not one called %s',
    (field) => {
      expect(personalFieldsIn(contract('persons.x.v1', {}), { properties: { [field]: {} } })).toEqual([]);
    },
  );

  it('may be the name of a place or a document, never a telephone or an identity number', () => {
    const nested = { anyOf: [{ items: { properties: { name: {}, phone: {}, idNumber: {} } } }] };
    expect(personalFieldsIn(contract('institutions.x.v1', {}), nested)).toEqual(['phone', 'idNumber']);
    expect(personalFieldsIn(contract('coverage.x.v1', {}), nested)).toEqual(['name', 'phone', 'idNumber']);
  });
});
