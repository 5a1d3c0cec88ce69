import {
  isInputObjectType,
  isObjectType,
  valueFromAST,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

const parsedDefault = (input: GraphQLArgument | GraphQLInputField) => {
  const written = input.astNode?.defaultValue;
  if (written) input.defaultValue = valueFromAST(written, input.type);
};

/**
 * Reads default values again with the scalars bound: a schema built from SDL takes "0.00" for a text before it learns
 * what Money is.
 */
export const parseDefaultValues = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(parsedDefault);
    if (isObjectType(type))
      Object.values(type.getFields()).forEach(({ args }) => args.forEach(parsedDefault));
  }
  return schema;
};
