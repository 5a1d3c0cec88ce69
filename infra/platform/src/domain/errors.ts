/** The closed set of codes a client can meet; everything else is a bug and is masked. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RULE_VIOLATION'
  | 'UNAVAILABLE';

/** What a person is told, in both languages. */
export type Message = { readonly zh: string; readonly en: string };

export type Details = Readonly<Record<string, unknown>>;

/** A refusal the caller can act on: the rule (`reason`), and what helps (`details`): state, allowed actions, until when. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly details: Details;
  readonly messages: Message;

  constructor(code: ErrorCode, reason: string, messages: Message, details: Details = {}) {
    super(messages.en);
    this.name = 'DomainError';
    this.code = code;
    this.reason = reason;
    this.messages = messages;
    this.details = details;
  }
}

/**
 * A table of the refusals of one service: reason -> code, Chinese, English.
 *
 *     export const refuse = refusals({
 *       ALREADY_FILED: ['CONFLICT', '该地已有有效备案', 'A filing for this city is already in force'],
 *     });
 *     throw refuse('ALREADY_FILED', { filingId });
 */
export const refusals =
  <Reason extends string>(
    table: Readonly<Record<Reason, readonly [code: ErrorCode, zh: string, en: string]>>,
  ) =>
  (reason: Reason, details?: Details): DomainError => {
    const [code, zh, en] = table[reason];
    return new DomainError(code, reason, { zh, en }, details);
  };
