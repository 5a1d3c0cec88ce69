import type { AggregateDocument } from './document.ts';
import type { Seals } from './seals.ts';

type StoredState = AggregateDocument['state'];

/** Whether a state or an event holds something to be sealed. */
export const hasPrivate = (value: unknown): value is { readonly private: unknown } =>
  value !== null && typeof value === 'object' && 'private' in value && value.private !== undefined;

/** What a state holds under `private` is stored sealed under the key of the person concerned. */
export const sealState = async (
  seals: Seals,
  collection: string,
  personId: string,
  state: unknown,
): Promise<StoredState> => {
  if (state === null || typeof state !== 'object') return null;
  if (!hasPrivate(state)) return state as StoredState;
  return { ...state, private: await seals.seal(personId, `${collection}.private`, state.private) };
};

/** The persons whose keys open what these documents hold sealed. */
export const sealedSubjects = (
  documents: readonly Pick<AggregateDocument, 'shard' | 'state'>[],
): readonly string[] =>
  documents.filter(({ state }) => typeof state?.['private'] === 'string').map(({ shard }) => shard);

/** The state with `private` readable; null in its place when the person was erased. */
export const openState = async (
  seals: Seals,
  collection: string,
  personId: string,
  state: StoredState,
): Promise<unknown> => {
  if (typeof state?.['private'] !== 'string') return state;
  return { ...state, private: await seals.open(personId, `${collection}.private`, state['private']) };
};
