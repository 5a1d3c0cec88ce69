import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { refuse } from '../access/refusals.ts';
import type { RequestAccess } from '../access/request-access.ts';
import type { Scope } from '../access/viewer.ts';
import type { AccessRule } from './access-rules.ts';

/** What every resolver's context carries. */
export type WithAccess = { readonly access: RequestAccess };

type Resolve = NonNullable<GraphQLField<unknown, WithAccess>['resolve']>;

/** The person whose data an object is: a Person itself, or whatever names one. */
const personOf = (type: GraphQLObjectType, parent: unknown): string => {
  const { id, personId } = parent as { readonly id?: unknown; readonly personId?: unknown };
  const person = type.name === 'Person' ? id : personId;
  if (typeof person !== 'string') throw new Error(`${type.name} has a scope but names no person`);
  return person;
};

const guardRole = ({ access }: WithAccess, roles: AccessRule['roles']) => {
  if (access.holds(roles)) return;
  throw refuse(access.viewer.subject === 'anonymous' ? 'SIGN_IN_REQUIRED' : 'ROLE_NOT_ALLOWED', {
    allowed: roles,
  });
};

/** Guards a field: the caller's role, and the scope for the person concerned where the field declares one. */
const guarded = (type: GraphQLObjectType, { roles, scope }: AccessRule, resolve: Resolve): Resolve => {
  const guardRow = (access: RequestAccess, parent: unknown, of: Scope) =>
    access.requireRead(personOf(type, parent), of);
  return (parent, args, context, info) => {
    guardRole(context, roles);
    const waiting = scope === undefined ? undefined : guardRow(context.access, parent, scope);
    return waiting
      ? waiting.then(() => resolve(parent, args, context, info))
      : resolve(parent, args, context, info);
  };
};

/** Puts the declared rules in front of the resolvers; without its rule a guarded field cannot be reached. */
export const enforceAccess = (
  schema: GraphQLSchema,
  rules: ReadonlyMap<string, ReadonlyMap<string, AccessRule>>,
): GraphQLSchema => {
  for (const [typeName, fields] of rules) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    const own = type.getFields();
    for (const [fieldName, rule] of fields) {
      const field = own[fieldName];
      if (field)
        field.resolve = guarded(type, rule, (field.resolve as Resolve | undefined) ?? defaultFieldResolver);
    }
  }
  return schema;
};
