import { Kind, type DirectiveNode, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import { roles as allRoles, scopes as allScopes, type Role, type Scope } from '../access/viewer.ts';

/** Who may use a field, and the kind of personal data behind it. */
export type AccessRule = { readonly roles: readonly Role[]; readonly scope: Scope | undefined };

const rootTypes = ['Query', 'Mutation'];

const enumArgument = (directive: DirectiveNode, name: string): string[] => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  const values = value?.kind === Kind.LIST ? value.values : value ? [value] : [];
  return values.map((each) => (each.kind === Kind.ENUM ? each.value : ''));
};

const ruleOf = (directives: readonly DirectiveNode[] | undefined): AccessRule | undefined => {
  const directive = directives?.find(({ name }) => name.value === 'access');
  if (!directive) return undefined;
  const roles = enumArgument(directive, 'roles').filter((role) => allRoles.includes(role as Role)) as Role[];
  const scope = enumArgument(directive, 'scope').find((each) => allScopes.includes(each as Scope));
  return { roles, scope: scope as Scope | undefined };
};

/** Root fields and fields of entities are doors: a client, or the gateway, can enter there. */
const isDoor = ({ name, directives }: ObjectTypeDefinitionNode) =>
  rootTypes.includes(name.value) || directives?.some((directive) => directive.name.value === 'key') === true;

const isKeyField = (node: ObjectTypeDefinitionNode, field: string) =>
  !rootTypes.includes(node.name.value) && field === 'id';

/**
 * Reads `@access` off the SDL. A rule on a type covers its fields without one of their own. Types that are not doors
 * are reached through a guarded field and may add rules of their own.
 * Throws when a field of a door has no rule, so that a schema with an open door never starts.
 */
export const accessRules = (document: DocumentNode): ReadonlyMap<string, ReadonlyMap<string, AccessRule>> => {
  const rules = new Map<string, ReadonlyMap<string, AccessRule>>();
  const open: string[] = [];
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const definition = node as ObjectTypeDefinitionNode;
    const ofType = ruleOf(definition.directives);
    const ofFields = new Map<string, AccessRule>(rules.get(node.name.value));
    for (const field of node.fields ?? []) {
      if (isKeyField(definition, field.name.value)) continue;
      const rule = ruleOf(field.directives) ?? ofType;
      // No person is known yet at a root field: its resolver guards the row, and the fields of what it returns do.
      if (rule?.scope && rootTypes.includes(node.name.value))
        throw new Error(`A root field takes no scope: ${field.name.value}`);
      if (rule) ofFields.set(field.name.value, rule);
      else if (isDoor(definition)) open.push(`${node.name.value}.${field.name.value}`);
    }
    rules.set(node.name.value, ofFields);
  }
  if (open.length > 0) throw new Error(`Fields without @access: ${open.join(', ')}`);
  return rules;
};
