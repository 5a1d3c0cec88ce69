import type { Known } from '@yibao/platform/facts';

/** The versions of the facts a settlement used, for a later review: type, or type/key where it used several -> epoch.revision. */
export type FactVersions = Readonly<Record<string, string>>;

export const together = (versions: readonly FactVersions[]): FactVersions =>
  Object.fromEntries(versions.flatMap((each) => Object.entries(each)));

export const versionOf = (name: string, known: Known<unknown> | undefined): FactVersions =>
  known ? { [name]: `${known.version.epoch}.${known.version.revision}` } : {};
