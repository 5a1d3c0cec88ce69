export type { WithAccess } from './access-enforcement.ts';
export { accessRules, type AccessRule } from './access-rules.ts';
export { commandOf, deriveId, newIdFor, type Command } from './command.ts';
export {
  connection,
  onlyReadable,
  onlyWhere,
  type Connection,
  type PageArguments,
  type Slice,
} from './connection.ts';
export { errorFormatter } from './format-error.ts';
export { guardedSchema, subgraphSchema } from './subgraph-schema.ts';
export { subgraphSdl } from './subgraph-sdl.ts';
