/**
 * How much one request may ask for. Beside each number stands the most that the project's own operations need;
 * `limits.test.ts` measures them and wants half of every limit kept in reserve.
 */
export const limits = {
  /** Lexical tokens of a document; parsing stops there. */
  tokens: 1500,
  /** Fields below one another. */
  depth: 14,
  /** Fields renamed, fragments expanded. */
  aliases: 20,
  /** `@include`, `@skip`, fragments expanded. */
  directives: 10,
  /** Fields that may be resolved, times the page sizes around them. */
  cost: 10_000,
  /** Selections of all fragments expanded, before validation goes on. */
  selections: 10_000,
  /** Validation errors in one answer. */
  validationErrors: 5,
  /** Bytes of a request's body: the bill of a long stay has some thousand lines. */
  bodyBytes: 1_048_576,
  /** Bytes of one subgraph's answer. */
  answerBytes: 16_777_216,
} as const;
