/**
 * How much one request may ask for. In brackets the most that an operation of this project needs (tests, demo,
 * documentation); `tests/composition/own-operations.test.ts` measures them and keeps half of every limit in reserve.
 */
export const limits = {
  /** Lexical tokens of a document; parsing stops there [163: the explorer's introspection]. */
  tokens: 1000,
  /** Fields below one another [7]. */
  depth: 20,
  /** Fields renamed, fragments expanded [3]. */
  aliases: 15,
  /** `@include`, `@skip`, fragments expanded [0]. */
  directives: 5,
  /** Fields that may be resolved, times the page sizes around them [4000: packs with areas and versions]. */
  cost: 10_000,
  /** Selections of all fragments expanded, before validation goes on. */
  selections: 10_000,
  /** Validation errors in one answer. */
  validationErrors: 5,
  /** Bytes of a request's body: the bill of a long stay has some thousand lines. */
  bodyBytes: 1_048_576,
  /** Bytes of one subgraph's answer. */
  answerBytes: 16_777_216,
  /** Callers whose rate is remembered; the one not seen for longest is forgotten, and begins anew. */
  callers: 50_000,
} as const;
