import { resolveVersion } from '@yibao/schemas/policy/merge';
import { packVersion, type PackVersion } from '@yibao/schemas/policy/pack';
import { jilinCities } from './jilin-cities.ts';
import { jilin } from './jilin.ts';
import { jining } from './jining.ts';
import { national } from './national.ts';
import { xxCityEmployee } from './xx-city-employee.ts';

/** The versions as written, checked against the policy language: what the first start records and publishes. */
export const seededVersions: readonly PackVersion[] = [
  ...national,
  ...jilin,
  ...jilinCities,
  ...jining,
  ...xxCityEmployee,
].map((version) => packVersion.parse(version));

/** The same in their resolved form, as publication makes them. */
export const publishedPacks: readonly PackVersion[] = seededVersions.map((version) =>
  resolveVersion(version, seededVersions),
);
