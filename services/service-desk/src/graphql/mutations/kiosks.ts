import { DomainError } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import type { KioskEvent } from '@yibao/schemas/events/service-desk';
import type { Context } from '../../context.ts';
import { registerKiosk, resumeKiosk, suspendKiosk, type Kiosk } from '../../domain/kiosk/kiosk.ts';
import { refuse } from '../../domain/kiosk/refusals.ts';
import { requireOwnArea } from '../acting.ts';
import type { KioskInput, MutationResolvers, SuspendKioskInput } from '../generated.ts';

const payload = (kiosk: Kiosk | null, revision: number) => {
  if (!kiosk) throw refuse('KIOSK_NOT_FOUND');
  return { kiosk, revision };
};

/** One terminal per account. Refuses ACCOUNT_TAKEN. */
const takeAccount = async (account: string, kioskId: string, { kioskAccounts }: Context): Promise<void> => {
  try {
    await kioskAccounts.take(account, kioskId);
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'ALREADY_TAKEN') throw refuse('ACCOUNT_TAKEN');
    throw error;
  }
};

type Target = { readonly kioskId: string; readonly idempotencyKey: string };

/** The resolver of a mutation on a terminal of the own area. */
const decidesOnKiosk =
  <Input>(mutation: string, decide: (kiosk: Kiosk, input: Input, at: string) => readonly KioskEvent[]) =>
  async (_parent: unknown, { input }: { readonly input: Input & Target }, context: Context) => {
    const found = await context.kioskById.load(input.kioskId);
    if (!found) throw refuse('KIOSK_NOT_FOUND');
    requireOwnArea(context, found.area);
    const at = context.now().toISOString();
    const { state, revision } = await context.kiosks.change(
      found.id,
      (kiosk) => (kiosk ? decide(kiosk, input, at) : []),
      commandOf(context, mutation, input),
    );
    return payload(state, revision);
  };

export const kioskMutations = {
  registerKiosk: async (_parent, { input }, context) => {
    requireOwnArea(context, input.area);
    const command = commandOf(context, 'registerKiosk', input);
    const { account, place, area, functions } = input;
    const hostId = input.hostId ?? null;
    const [pilotFlag, hostKind] = await Promise.all([
      context.parameterOn('desk.kioskPilot', area, context.today()),
      hostId === null ? null : context.institutionKindOf(hostId),
    ]);
    const decide = registerKiosk({
      ...{ id: command.newId, account, place, hostId, area, functions, hostKind },
      pilotFlag: pilotFlag === true,
    });
    // What would be refused takes no account.
    decide();
    await takeAccount(account.trim(), command.newId, context);
    const { state, revision } = await context.kiosks.change(command.newId, decide, command);
    return payload(state, revision);
  },
  suspendKiosk: decidesOnKiosk<SuspendKioskInput>('suspendKiosk', (kiosk, { reason }, at) =>
    suspendKiosk(kiosk, reason, at),
  ),
  resumeKiosk: decidesOnKiosk<KioskInput>('resumeKiosk', (kiosk, _input, at) => resumeKiosk(kiosk, at)),
} satisfies MutationResolvers;
