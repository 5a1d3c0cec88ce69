import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockAt } from '@yibao/platform/domain';
import { as, hospital, officer, testService, until, type TestService } from '@yibao/platform/testing';
import {
  DesignationChanged,
  InstitutionRegistered,
  InstitutionSuspended,
} from '@yibao/schemas/events/institutions';
import { service } from './service.ts';

const today = '2026-03-02';
const changchun = officer('220100');
const jilinProvince = officer('220000', 'PROVINCE');
const nanguan = officer('220102', 'COUNTY');

let institutions: TestService;
beforeAll(async () => {
  institutions = await testService(service, { clock: clockAt(`${today}T09:00:00+08:00`) });
});
afterAll(async () => institutions.stop());

let keys = 0;
/** Calls a mutation as an officer of Changchun unless said; every call is a command of its own unless it brings a key. */
const mutate = async (mutation: string, input: object, viewer = changchun) => {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const idempotencyKey = `command-${(keys += 1)}`;
  const { data, errors } = await institutions.execute(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      revision institution { id status networked designations { kind } openedDiseases { code from to } }
    } }`,
    { input: { idempotencyKey, ...input } },
    viewer,
  );
  return errors ? errors[0]?.extensions : data[mutation];
};

const refusal = (reason: string, code: string) => expect.objectContaining({ reason, code });

let codes = 0;
const newCode = (prefix = 'H') => `${prefix}220102${String((codes += 1)).padStart(5, '0')}`;

/** Registers an institution; tells its id. */
const register = async (record: object = {}): Promise<string> => {
  const code = newCode('kind' in record && record.kind === 'PHARMACY' ? 'P' : 'H');
  const registration = { code, name: { zh: '示例机构' }, kind: 'HOSPITAL', area: '220102', ownership: 'PUBLIC' };
  const { institution } = await mutate('registerInstitution', { ...registration, ...record });
  return institution.id;
};

const from = '2026-01-01';
const designated = async (institutionId: string, ...kinds: readonly string[]) => {
  for (const kind of kinds) await mutate('openDesignation', { institutionId, kind, from });
};

const idsOf = async (criteria: string): Promise<readonly string[]> => {
  const { data, errors } = await institutions.execute(`{ institutions(${criteria}) { nodes { id } } }`);
  expect(errors).toBeUndefined();
  return data.institutions.nodes.map(({ id }: { readonly id: string }) => id);
};
