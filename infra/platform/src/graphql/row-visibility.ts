import { isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { RequestAccess } from '../access/request-access.ts';
import type { WithAccess } from './access-enforcement.ts';
import type { AccessRule } from './access-rules.ts';

type Rules = ReadonlyMap<string, AccessRule>;
type ResolveReference = (reference: unknown, context: WithAccess, info: unknown) => unknown;

/** Whether the caller may read anything of a row; where only its person's scopes would open it, those are asked. */
const isVisible = async (rules: Rules, access: RequestAccess, row: unknown): Promise<boolean> => {
  const held = [...rules.values()].filter(({ roles }) => access.holds(roles));
  const { personId } = row as { readonly personId?: unknown };
  if (typeof personId !== 'string' || held.some(({ scope }) => scope === undefined)) return true;
  for (const scope of new Set(held.flatMap((rule) => rule.scope ?? [])))
    if (await access.mayRead(personId, scope)) return true;
  return false;
};

/** A row of which nothing may be read looks like one that is not there. */
const orAbsent = async (rules: Rules, { access }: WithAccess, found: unknown): Promise<unknown> => {
  const row = await found;
  return row !== null && row !== undefined && (await isVisible(rules, access, row)) ? row : null;
};

const hideReference = (type: GraphQLObjectType, rules: Rules): void => {
  const { subgraph } = (type.extensions['apollo'] ?? {}) as {
    readonly subgraph?: { resolveReference?: ResolveReference };
  };
  const resolve = subgraph?.resolveReference;
  if (subgraph && resolve)
    subgraph.resolveReference = async (reference, context, info) =>
      orAbsent(rules, context, resolve(reference, context, info));
};

const hideResult = (field: GraphQLField<unknown, WithAccess>, rules: Rules): void => {
  const { resolve } = field;
  if (resolve)
    field.resolve = async (parent, args, context, info) =>
      orAbsent(rules, context, resolve(parent, args, context, info));
};

/**
 * Rows of persons that the caller may not read look like rows that do not exist, at both doors where one is asked for by
 * its id: a root field, and `_entities`. Persons themselves always look alike: their fields are refused.
 */
export const hideForbiddenRows = (
  schema: GraphQLSchema,
  rules: ReadonlyMap<string, Rules>,
): GraphQLSchema => {
  const scoped = (name: string) => {
    const ofType = rules.get(name);
    const hasScope = [...(ofType?.values() ?? [])].some(({ scope }) => scope !== undefined);
    return name !== 'Person' && hasScope ? ofType : undefined;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    const ofType = scoped(type.name);
    if (ofType && isObjectType(type)) hideReference(type, ofType);
  }
  const looks: readonly GraphQLField<unknown, WithAccess>[] = Object.values(
    schema.getQueryType()?.getFields() ?? {},
  );
  for (const field of looks) {
    const ofType = isObjectType(field.type) ? scoped(field.type.name) : undefined;
    if (ofType) hideResult(field, ofType);
  }
  return schema;
};
