import type { Role } from '@yibao/platform/access';
import { DomainError, requireOpaqueId } from '@yibao/platform/domain';
import { commandOf, type Command } from '@yibao/platform/graphql';
import type { Channel } from '@yibao/schemas/facts/service-desk';
import { acceptanceOf, deskOutlet } from '../acceptance.ts';
import type { Context } from '../context.ts';
import { acceptThen, type Acceptance } from '../domain/case/accept-case.ts';
import { refuse } from '../domain/case/refusals.ts';
import { requireInUse } from '../domain/kiosk/kiosk.ts';
import { refuse as refuseKiosk } from '../domain/kiosk/refusals.ts';
import { useNumber } from '../domain/queue/queue.ts';
import { refuse as refuseNumber } from '../domain/queue/refusals.ts';
import { casePayload, requireActFor, requireOwnArea } from './acting.ts';
import type { AcceptCaseInput } from './generated.ts';

/** What people use themselves. */
const online: readonly Channel[] = ['MOBILE', 'WEB_HALL', 'GRASSROOTS', 'APP', 'WECHAT_MINI'];

/** The channels that each can have come through: they are counted, and a platform hands its cases over. */
const channelsOf: Readonly<Partial<Record<Role, readonly Channel[]>>> = {
  OFFICER: [...online, 'WINDOW', 'PHONE', 'MAIL', 'VIDEO'],
  KIOSK: ['SELF_SERVICE'],
  CITIZEN: online,
  AGENT: online,
  UNIT: online,
};

/** Refuses CHANNEL_NOT_ALLOWED. */
const requireChannel = ({ viewer: { roles } }: Context, channel: Channel): void => {
  const allowed = roles.flatMap((role) => channelsOf[role] ?? []);
  if (!allowed.includes(channel)) throw refuse('CHANNEL_NOT_ALLOWED', { channel, allowed });
};

/** A terminal must be in use and accept items [S001-5.2b]. Refuses KIOSK_NOT_FOUND and as `requireInUse`, FUNCTION_NOT_OFFERED. */
const requireTerminal = async (kioskId: string | null | undefined, context: Context): Promise<void> => {
  if (!context.viewer.roles.includes('KIOSK')) return;
  const kiosk = requireInUse(await context.kioskById.load(kioskId ?? ''), context.viewer.subject);
  if (!kiosk.functions.includes('BASIC_ITEMS'))
    throw refuseKiosk('FUNCTION_NOT_OFFERED', { functions: kiosk.functions });
};

/** Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA. */
const outletNamed = async (outletId: string | null | undefined, context: Context) => {
  if (outletId === null || outletId === undefined) return null;
  const outlet = await context.outletById.load(outletId);
  if (!outlet) throw refuse('OUTLET_NOT_FOUND');
  if (context.viewer.roles.includes('OFFICER')) requireOwnArea(context, outlet.area);
  return deskOutlet(outlet, context.today());
};

/**
 * Takes the number of the visit for this case; of two cases one gets it. Only a window does: from elsewhere anybody could use
 * up the number of somebody who waits. Refuses NUMBER_UNKNOWN, NUMBER_USED.
 */
const takeUp = async (
  { number, caseId, channel, outlet }: Acceptance,
  context: Context,
  command: Command,
): Promise<void> => {
  if (number === null) return;
  const [outletId = '', on = '', spoken = ''] = number.split('/');
  if (channel !== 'WINDOW' || outletId !== outlet?.outletId || on !== context.today())
    throw refuseNumber('NUMBER_UNKNOWN', { number });
  await context.queues.change(`${outletId}/${on}`, useNumber({ outletId, on }, spoken, caseId), command);
};

/** A retry finds the case it made before, even where its number is used by now. */
const isDone = (error: unknown) => error instanceof DomainError && error.reason === 'CASE_KNOWN';

/** Accepts items as one case; nothing is written, and no number used, when anything is refused. */
export const accept = async (
  mutation: string,
  input: AcceptCaseInput,
  context: Context,
  then: Parameters<typeof acceptThen>[1] = () => [],
) => {
  const { personId, channel, outletId, windowId, number, inContextOf, note, firstAsked } = input;
  await requireActFor(context, personId);
  requireChannel(context, channel);
  await requireTerminal(input.kioskId, context);
  const command = commandOf(context, mutation, input);
  for (const code of input.shown ?? []) requireOpaqueId(code, 'input.shown');
  const { roles, subject } = context.viewer;
  const acceptance = await acceptanceOf(
    {
      ...{ caseId: command.newId, personId, channel, codes: input.items, shown: input.shown ?? [] },
      ...{ outlet: await outletNamed(outletId, context), windowId: windowId ?? null, number: number ?? null },
      firstAsked: roles.includes('OFFICER') ? (firstAsked ?? subject) : null,
      onlyBasic: roles.includes('KIOSK'),
      inContextOf: inContextOf ?? undefined,
      note: note ?? undefined,
    },
    context,
  );
  const decide = acceptThen(acceptance, then);
  try {
    decide(await context.cases.find(command.newId));
    await takeUp(acceptance, context, command);
  } catch (error) {
    if (!isDone(error)) throw error;
  }
  const { state, revision } = await context.cases.change(command.newId, decide, command);
  return casePayload(state, revision);
};
