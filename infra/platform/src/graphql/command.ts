import { createHash } from 'node:crypto';
import type { Viewer } from '../access/index.ts';
import { refusals, type Metadata } from '../domain/index.ts';
import { parseReference } from '../facts/index.ts';

const refuse = refusals({
  IDEMPOTENCY_KEY_INVALID: [
    'BAD_USER_INPUT',
    '幂等键长度须为8至128',
    'An idempotency key has 8 to 128 characters',
  ],
  WORK_CONTEXT_INVALID: [
    'BAD_USER_INPUT',
    '关联事项所属服务不正确',
    'The work belongs to a service, named such as service-desk',
  ],
});

/** A mutation as a command: what it is called, who calls, and the id of whatever it creates. */
export type Command = Metadata & {
  readonly commandId: string;
  /** Derived from commandId: a retry finds what the first try made. */
  readonly newId: string;
};

const sha256 = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A UUID (version 8) that is the same for the same name. */
export const deriveId = (...name: readonly string[]): string => {
  const hex = sha256(...name);
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

type Input = {
  readonly idempotencyKey: string;
  /** Whom the mutation concerns, where its input says so. */
  readonly personId?: string | null | undefined;
  readonly inContextOf?: { readonly service: string } | null | undefined;
};

/** What one person's document holds is not compared with another's: a key serves each person by itself. */
const commandIdFor = (
  mutation: string,
  subject: string,
  { idempotencyKey, personId }: Pick<Input, 'idempotencyKey' | 'personId'>,
) => sha256(mutation, subject, idempotencyKey, ...(personId ? [parseReference(personId).key] : []));

/** The id that a creating mutation of this caller gives under this key, for the person of its input. */
export const newIdFor = (...of: Parameters<typeof commandIdFor>): string => deriveId(commandIdFor(...of));

/** Who calls, and in which conversation: any ServiceRequest. */
export type Caller = {
  readonly viewer: Pick<Viewer, 'subject' | 'area'>;
  readonly correlationId: string;
};

/** The name of a service; it is published. */
const serviceName = /^[a-z]{2,20}(-[a-z]{2,20}){0,3}$/;

/** Refuses IDEMPOTENCY_KEY_INVALID, WORK_CONTEXT_INVALID. */
const checkInput = ({ idempotencyKey, inContextOf }: Input): void => {
  if (idempotencyKey.length < 8 || idempotencyKey.length > 128) throw refuse('IDEMPOTENCY_KEY_INVALID');
  if (inContextOf && !serviceName.test(inContextOf.service)) throw refuse('WORK_CONTEXT_INVALID');
};

/** Turns a mutation's input into a command. The same caller, mutation, key and person make the same command. */
export const commandOf = (
  { viewer: { subject, area }, correlationId }: Caller,
  mutation: string,
  input: Input,
): Command => {
  checkInput(input);
  const commandId = commandIdFor(mutation, subject, input);
  return {
    actor: subject,
    correlationId,
    causationId: null,
    commandId,
    inputHash: sha256(JSON.stringify(input)),
    newId: deriveId(commandId),
    ...(area === undefined ? {} : { area }),
  };
};
