import { execFileSync } from 'node:child_process';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { apiSchemaOf, root, supergraphFile } from './subgraphs.ts';

const git = (...args: readonly string[]): string | undefined => {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000, stdio });
  } catch {
    return undefined;
  }
};

/**
 * The supergraph that users have: of `main` where this branch left it; on `main` itself, of the last commit.
 * Undefined where there is no history to compare with.
 */
export const baseline = (): string | undefined => {
  const base = git('merge-base', 'HEAD', 'main') ?? git('merge-base', 'HEAD', 'origin/main') ?? 'HEAD';
  return git('show', `${base.trim()}:${supergraphFile}`);
};

/** What in the new graph can break a client of the old one, in words. */
export const breakingChanges = async (before: string, after: string): Promise<readonly string[]> => {
  const changes = await diff(apiSchemaOf(before), apiSchemaOf(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
};
