import { subgraphSdl } from '@yibao/platform/graphql';
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { services } from '../../infra/generate/services.ts';

/** One type as one service declares it. */
export type Declared = { readonly service: string; readonly node: TypeDefinitionNode };
export type DeclaredObject = { readonly service: string; readonly node: ObjectTypeDefinitionNode };
export type DeclaredField = DeclaredObject & { readonly field: FieldDefinitionNode; readonly name: string };

const typesIn = (sdl: string): TypeDefinitionNode[] =>
  parse(sdl).definitions.filter((node): node is TypeDefinitionNode => node.kind.endsWith('TypeDefinition'));

const shared = new Set(
  typesIn(readFileSync(fileURLToPath(import.meta.resolve('@yibao/schemas/shared.graphql')), 'utf8')).map(
    ({ name }) => name.value,
  ),
);

/** All types of all services, without the shared ones. */
export const declared: readonly Declared[] = services.flatMap((service) =>
  typesIn(subgraphSdl(service))
    .filter(({ name }) => !shared.has(name.value))
    .map((node) => ({ service, node })),
);

export const rootTypes = ['Query', 'Mutation', 'Subscription'];

export const objects: readonly DeclaredObject[] = declared.filter(
  (type): type is DeclaredObject => type.node.kind === Kind.OBJECT_TYPE_DEFINITION,
);

export const fields: readonly DeclaredField[] = objects.flatMap((type) =>
  (type.node.fields ?? []).map((field) => ({
    ...type,
    field,
    name: `${type.node.name.value}.${field.name.value}`,
  })),
);

export const directivesOf = (
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): readonly ConstDirectiveNode[] =>
  (node.directives ?? []).filter((directive) => directive.name.value === name);

/** An argument of a directive as text; undefined when it is not given. */
export const argumentOf = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
};

export const isEntity = ({ node }: Declared): boolean => directivesOf(node, 'key').length > 0;

export const isRequired = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;

/** The name of the type behind lists and non-null. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
