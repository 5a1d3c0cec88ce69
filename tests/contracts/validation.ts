import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import type { Contract } from '../../infra/generate/definitions.ts';
import { root } from '../../infra/generate/services.ts';

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

/** The committed JSON Schema of a type, as a consumer of the repository would use it. */
export const committedSchema = ({ kind, type }: Contract): { readonly $id: string } =>
  JSON.parse(readFileSync(`${root}schemas/json-schema/${kind}/${type}.json`, 'utf8')) as { $id: string };

export const validatorOf = (contract: Contract): ValidateFunction => {
  const schema = committedSchema(contract);
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
};

/** What is wrong with some data; empty when nothing is. */
export const faultsOf = (contract: Contract, data: unknown): readonly string[] => {
  const validate = validatorOf(contract);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};
