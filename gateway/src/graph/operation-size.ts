import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation may amount to; fragments count wherever they are spread, `__` fields count as one leaf. */
export type OperationSize = {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields that may be resolved: each counts once, times the sizes of the lists around it. */
  readonly cost: number;
};

type Variables = Readonly<Record<string, unknown>>;

const nothing: OperationSize = { depth: 0, aliases: 0, directives: 0, cost: 0 };
const defaultPage = 20; // as the services answer without `first`
const unpagedList = 5; // lists without `first` are short by design: a person's cards, a filing's documents

const sum = (sizes: readonly OperationSize[]): OperationSize =>
  sizes.reduce(
    (total, size) => ({
      depth: Math.max(total.depth, size.depth),
      aliases: total.aliases + size.aliases,
      directives: total.directives + size.directives,
      cost: total.cost + size.cost,
    }),
    nothing,
  );

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** The page size a field asks for; undefined where it takes none. */
const pageSize = (field: FieldNode, definition: GraphQLField<unknown, unknown>, variables: Variables) => {
  if (!definition.args.some(({ name }) => name === 'first')) return undefined;
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value =
    given?.kind === Kind.VARIABLE
      ? variables[given.name.value]
      : given?.kind === Kind.INT
        ? given.value
        : undefined;
  const size = Number(value ?? defaultPage);
  return Number.isFinite(size) ? Math.max(1, size) : defaultPage;
};

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );

const fieldOf = (schema: GraphQLSchema, typeName: string, field: string) => {
  const type = schema.getType(typeName);
  return type && 'getFields' in type
    ? (type.getFields()[field] as GraphQLField<unknown, unknown> | undefined)
    : undefined;
};

type Walk = {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By fragment and page size: nested fragments cost no time. */
  readonly measured: Map<string, OperationSize>;
};

/** `page` is the size asked for one level up: the lists of a connection take it. */
const ofField = (walk: Walk, field: FieldNode, parent: string, page: number | undefined): OperationSize => {
  const aliases = field.alias ? 1 : 0;
  const directives = field.directives?.length ?? 0;
  const definition = fieldOf(walk.schema, parent, field.name.value);
  if (!definition) return { depth: 1, aliases, directives, cost: 1 };
  const asked = pageSize(field, definition, walk.variables);
  const list = isList(definition.type);
  const type = getNamedType(definition.type);
  const inner =
    field.selectionSet && isCompositeType(type)
      ? ofSelections(walk, field.selectionSet, type.name, list ? undefined : asked)
      : nothing;
  const times = list ? (asked ?? page ?? unpagedList) : 1;
  return {
    depth: 1 + inner.depth,
    aliases: aliases + inner.aliases,
    directives: directives + inner.directives,
    cost: 1 + times * inner.cost,
  };
};

const ofFragment = (walk: Walk, name: string, page: number | undefined): OperationSize => {
  const key = `${name} ${String(page)}`;
  const known = walk.measured.get(key);
  if (known) return known;
  const fragment = walk.fragments.get(name);
  const size = fragment
    ? ofSelections(walk, fragment.selectionSet, fragment.typeCondition.name.value, page)
    : nothing;
  walk.measured.set(key, size);
  return size;
};

const ofSelection = (walk: Walk, node: SelectionNode, parent: string, page: number | undefined) => {
  if (node.kind === Kind.FIELD) return ofField(walk, node, parent, page);
  const inner =
    node.kind === Kind.INLINE_FRAGMENT
      ? ofSelections(walk, node.selectionSet, node.typeCondition?.name.value ?? parent, page)
      : ofFragment(walk, node.name.value, page);
  return { ...inner, directives: inner.directives + (node.directives?.length ?? 0) };
};

const ofSelections = (
  walk: Walk,
  set: SelectionSetNode,
  parent: string,
  page: number | undefined,
): OperationSize => sum(set.selections.map((node) => ofSelection(walk, node, parent, page)));

const fragmentsIn = ({ definitions }: DocumentNode) =>
  new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

/** Measures a valid operation in one walk, with the page sizes its variables ask for. */
export const operationSize = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables = {},
): OperationSize => {
  const root = schema.getRootType(operation.operation);
  if (!root) return nothing;
  const walk: Walk = {
    schema,
    variables: { ...defaultsOf(operation), ...variables },
    fragments: fragmentsIn(document),
    measured: new Map(),
  };
  const size = ofSelections(walk, operation.selectionSet, root.name, undefined);
  return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
};
