type Json = Record<string, unknown>;

/** Entities asked for once each, and where each of the original ones finds its answer. */
export type Distinct = { readonly representations: readonly unknown[]; readonly indexOf: readonly number[] };

/** Leaves out repeated representations; null when there are none, which is the usual case. */
export const distinctRepresentations = (representations: readonly unknown[]): Distinct | null => {
  const seen = new Map<string, number>();
  const distinct: unknown[] = [];
  const indexOf = representations.map((representation) => {
    const key = JSON.stringify(representation);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, distinct.length);
    return distinct.push(representation) - 1;
  });
  return distinct.length === representations.length ? null : { representations: distinct, indexOf };
};

type GraphError = { readonly path?: readonly (string | number)[] };

const spreadErrors = <Error extends GraphError>(
  errors: readonly Error[],
  indexOf: readonly number[],
): Error[] =>
  errors.flatMap((error) => {
    const [root, index, ...rest] = error.path ?? [];
    if (root !== '_entities' || typeof index !== 'number') return [error];
    return indexOf.flatMap((distinct, original) =>
      distinct === index ? [{ ...error, path: ['_entities', original, ...rest] }] : [],
    );
  });

const copyOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Json = {};
  for (const name in value) copy[name] = copyOf((value as Json)[name]);
  return copy;
};

/**
 * Gives every original representation its answer, and its errors. Repeated ones get a copy: the gateway merges
 * what it receives in place.
 */
export const spreadEntities = <Response extends { data?: Json | null; errors?: readonly GraphError[] }>(
  response: Response,
  { indexOf }: Distinct,
): Response => {
  const entities = response.data?.['_entities'];
  const used = new Set<number>();
  const entityAt = (index: number): unknown => {
    const entity: unknown = (entities as readonly unknown[])[index];
    if (used.has(index)) return copyOf(entity);
    used.add(index);
    return entity;
  };
  return {
    ...response,
    ...(Array.isArray(entities) && { data: { ...response.data, _entities: indexOf.map(entityAt) } }),
    ...(response.errors && { errors: spreadErrors(response.errors, indexOf) }),
  };
};
