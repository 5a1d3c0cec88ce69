import {
  defaultFieldResolver,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { refusals, requireOpaqueId } from '../domain/index.ts';

const refuse = refusals({
  TEXT_TOO_LONG: ['BAD_USER_INPUT', '文字过长', 'The text is too long'],
  LIST_TOO_LONG: ['BAD_USER_INPUT', '列表过长', 'The list is too long'],
});

/** More than anybody writes; what a rule of a service allows is less. */
const mostCharacters = 10_000;
/** The bill of a long stay has some thousand lines. */
const mostItems = 10_000;

type Check = (type: GraphQLInputType, value: unknown, at: string) => void;

/** Whatever a mutation calls an ID may be published, so it must look like one. */
const checkText = (typeName: string, text: string, at: string, isMutation: boolean): void => {
  if (isMutation && typeName === 'ID') requireOpaqueId(text, at);
  else if (text.length > mostCharacters) throw refuse('TEXT_TOO_LONG', { at, most: mostCharacters });
};

const checking = (isMutation: boolean): Check => {
  const check: Check = (type, value, at) => {
    if (value === null || value === undefined) return;
    if (isNonNullType(type)) {
      check(type.ofType, value, at);
    } else if (isListType(type)) {
      const items = value as readonly unknown[];
      if (items.length > mostItems) throw refuse('LIST_TOO_LONG', { at, most: mostItems });
      for (const item of items) check(type.ofType, item, at);
    } else if (isInputObjectType(type)) {
      const fields = type.getFields();
      for (const [name, given] of Object.entries(value)) {
        const field = fields[name];
        if (field) check(field.type, given, `${at}.${name}`);
      }
    } else if (typeof value === 'string') {
      checkText(type.name, value, at, isMutation);
    }
  };
  return check;
};

const limit = (field: GraphQLField<unknown, unknown>, check: Check): void => {
  const { args } = field;
  const resolve = field.resolve ?? defaultFieldResolver;
  if (args.length === 0) return;
  field.resolve = (parent, given: Readonly<Record<string, unknown>>, context, info) => {
    for (const { name, type } of args) check(type, given[name], name);
    return resolve(parent, given, context, info);
  };
};

const limitAll = (type: GraphQLObjectType | null | undefined, isMutation: boolean): void => {
  const check = checking(isMutation);
  for (const field of Object.values(type?.getFields() ?? {}))
    if (!field.name.startsWith('_')) limit(field, check);
};

/** Bounds what a root field is given, in front of its resolver. Refuses ID_INVALID, TEXT_TOO_LONG, LIST_TOO_LONG. */
export const limitInput = (schema: GraphQLSchema): GraphQLSchema => {
  limitAll(schema.getQueryType(), false);
  limitAll(schema.getMutationType(), true);
  return schema;
};
