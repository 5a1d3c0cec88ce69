import { isOwnArea } from '@yibao/platform/access';
import { commandOf } from '@yibao/platform/graphql';
import type { CompanionVisitEvent } from '@yibao/schemas/events/sports';
import type { Context } from '../../context.ts';
import { endChannel, isOpenOn, openChannel, type HospitalChannels } from '../../domain/hospital/channel.ts';
import { advance, openVisit, respond, type CompanionVisit } from '../../domain/hospital/visit.ts';
import { refuse } from '../../refusals.ts';
import type { MutationResolvers, OpenCompanionVisitInput } from '../generated.ts';
import { isEligible } from './green.ts';

const minuteMs = 60_000;
/** The source names the first two; the others are configured, and these where nothing is. */
const defaultSteps = ['REGISTRATION', 'CONSULTATION', 'EXAMINATION', 'SETTLEMENT', 'DONE'] as const;

const visitPayload = ({ state, revision }: { state: CompanionVisit | null; revision: number }) => {
  if (!state) throw refuse('VISIT_UNKNOWN');
  return { visit: state, revision };
};

const opened = async (input: OpenCompanionVisitInput, visitId: string, context: Context) => {
  const { personId, hospitalId } = input;
  const { now, today, placeOn, hospitalChannels, parameterOn } = context;
  const wishedDate = input.wishedDate ?? today();
  const place = await placeOn(hospitalId, wishedDate);
  if (!place?.isKeyHospital) await context.requireInstitutionsFresh();
  const eligible = await isEligible(personId, context);
  if (!eligible) await context.requirePersonsFresh();
  const area = place?.area ?? '';
  const minutes = place ? await parameterOn('sports.keyHospital.responseMinutes', area, today()) : undefined;
  const steps = place ? await parameterOn('sports.keyHospital.visitSteps', area, today()) : undefined;
  const visit = {
    ...{ visitId, personId, hospitalId, area, wishedDate },
    steps: steps ?? defaultSteps,
    requestedAt: now().toISOString(),
    respondBy: minutes === undefined ? null : new Date(now().getTime() + minutes * minuteMs).toISOString(),
  };
  const conditions = {
    isEligible: eligible,
    isKeyHospital: place?.isKeyHospital ?? false,
    isChannelOpen: isOpenOn(await hospitalChannels.find(hospitalId), wishedDate),
    today: today(),
  };
  return openVisit(visit, conditions);
};

type Decide = (current: CompanionVisit | null) => readonly CompanionVisitEvent[];
type Target = { readonly visitId: string; readonly idempotencyKey: string };

const decidesOnVisit =
  <Input extends Target>(
    mutation: string,
    decisionOf: (hospitalId: string | null, input: Input, at: string) => Decide,
  ) =>
  async (_parent: unknown, { input }: { readonly input: Input }, context: Context) => {
    const decide = decisionOf(context.viewer.organisation ?? null, input, context.now().toISOString());
    const command = commandOf(context, mutation, input);
    return visitPayload(await context.companionVisits.change(input.visitId, decide, command));
  };

/** The hospital itself, or an agency of its area. Refuses NOT_OWN_HOSPITAL. */
const requireOwnHospital = async (hospitalId: string, { viewer, placeOn, today }: Context) => {
  const place = await placeOn(hospitalId, today());
  const isOwn = viewer.roles.includes('HOSPITAL') && viewer.organisation === hospitalId;
  const isAgency = viewer.roles.includes('OFFICER') && isOwnArea(viewer, place?.area);
  if (!isOwn && !isAgency) throw refuse('NOT_OWN_HOSPITAL');
};

const requireKeyHospital = async (hospitalId: string, on: string, context: Context) => {
  if ((await context.placeOn(hospitalId, on))?.isKeyHospital) return;
  await context.requireInstitutionsFresh();
  throw refuse('NOT_KEY_HOSPITAL', { hospitalId, on });
};

const channelPayload = ({ state, revision }: { state: HospitalChannels; revision: number }) => ({
  channels: state.channels.map(({ channelId, from, to }) => ({ id: channelId, from, to })),
  revision,
});

export const hospitalMutations = {
  openCompanionVisit: async (_parent, { input }, context) => {
    await context.access.requireAct(input.personId, 'SERVICE');
    const command = commandOf(context, 'openCompanionVisit', input);
    const decide = await opened(input, command.newId, context);
    return visitPayload(await context.companionVisits.change(command.newId, decide, command));
  },
  respondToVisit: decidesOnVisit('respondToVisit', (hospitalId, { contactPerson }, at) =>
    respond(hospitalId, contactPerson, at),
  ),
  advanceCompanionVisit: decidesOnVisit('advanceCompanionVisit', (hospitalId, { step, guide }, at) =>
    advance(hospitalId, step, guide, at),
  ),
  openHospitalGreenChannel: async (_parent, { input }, context) => {
    const { hospitalId, from, to, reason } = input;
    await requireOwnHospital(hospitalId, context);
    await requireKeyHospital(hospitalId, from, context);
    const command = commandOf(context, 'openHospitalGreenChannel', input);
    const decide = openChannel({ hospitalId, channelId: command.newId, from, to }, reason, context.today());
    return channelPayload(await context.hospitalChannels.change(hospitalId, decide, command));
  },
  endHospitalGreenChannel: async (_parent, { input }, context) => {
    const { hospitalId, on } = input;
    await requireOwnHospital(hospitalId, context);
    const command = commandOf(context, 'endHospitalGreenChannel', input);
    const decide = endChannel(hospitalId, on, context.today());
    return channelPayload(await context.hospitalChannels.change(hospitalId, decide, command));
  },
} satisfies Partial<MutationResolvers>;
