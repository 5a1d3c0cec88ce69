import { commandOf } from '@yibao/platform/graphql';
import type { AssistedServiceEvent } from '@yibao/schemas/events/sports';
import type { SportsAudience } from '@yibao/schemas/facts/sports';
import type { Context } from '../../context.ts';
import {
  acceptService,
  addStep,
  cancelService,
  completeBusiness,
  recordInterpretation,
  recordStep,
} from '../../domain/assisted/carry-out.ts';
import { requestAssistedService } from '../../domain/assisted/request.ts';
import type { AssistedService } from '../../domain/assisted/service.ts';
import { isEnrolledInProvince, programmeProvince } from '../../domain/profile/eligibility.ts';
import { endVideo, startVideo } from '../../domain/assisted/video.ts';
import { refuse } from '../../refusals.ts';
import { requireRequest } from '../acting.ts';
import type { MutationResolvers, RequestAssistedServiceInput } from '../generated.ts';

const payload = ({ state, revision }: { state: AssistedService | null; revision: number }) => {
  if (!state) throw refuse('NOT_FOUND');
  return { service: state, revision };
};

/** As what the person is registered today, and whether insured in the province. */
const standingOf = async (personId: string, { profiles, knownById, today }: Context) => {
  const [profile, known] = await Promise.all([profiles.find(personId), knownById.load(personId)]);
  const on = today();
  const held =
    profile?.capacities.filter(({ from, to }) => from <= on && (to === undefined || on <= to)) ?? [];
  const registeredAs: readonly SportsAudience[] = held.map(({ audience }) => audience);
  return { registeredAs, enrolledInProvince: isEnrolledInProvince(known, on) };
};

/** The agency of the place of insurance helps; of visitors from elsewhere, the province's own. */
const agencyFor = async (personId: string, { knownById }: Context) => {
  const { area } = await knownById.load(personId);
  return area?.slice(0, 2) === programmeProvince.slice(0, 2) ? area : programmeProvince;
};

const requested = async (input: RequestAssistedServiceInput, serviceId: string, context: Context) => {
  const { personId, audience = null, mode, business, condition = null, place = null, time = null } = input;
  const { today, parameterOn, workingDaysAfter } = context;
  const [standing, area] = await Promise.all([standingOf(personId, context), agencyFor(personId, context)]);
  // A refusal must not rest on what may be out of date.
  if (mode === 'ONSITE' && !standing.enrolledInProvince) await context.requirePersonsFresh();
  const days = await parameterOn('sports.assisted.targetWorkingDays', area, today());
  return {
    ...{ serviceId, personId, audience, mode, business, condition, place, area, ...standing },
    agreedAt: time,
    requestedAt: context.now().toISOString(),
    dueOn: days === undefined ? null : await workingDaysAfter(today(), days),
  };
};

type Decide = (service: AssistedService | null) => readonly AssistedServiceEvent[];
type Target = { readonly serviceId: string; readonly idempotencyKey: string };

/** The resolver of a mutation that decides on a request the caller may act on. */
const decidesOnRequest =
  <Input extends Target>(mutation: string, decisionOf: (input: Input, context: Context) => Decide) =>
  async (_parent: unknown, { input }: { readonly input: Input }, context: Context) => {
    await requireRequest(input.serviceId, context);
    const command = commandOf(context, mutation, input);
    return payload(await context.assisted.change(input.serviceId, decisionOf(input, context), command));
  };

const instant = ({ now }: Context) => now().toISOString();

export const assistedMutations = {
  requestAssistedService: async (_parent, { input }, context) => {
    await context.access.requireAct(input.personId, 'SERVICE');
    const command = commandOf(context, 'requestAssistedService', input);
    const request = await requested(input, command.newId, context);
    return payload(await context.assisted.change(command.newId, requestAssistedService(request), command));
  },
  acceptService: decidesOnRequest('acceptService', (input, context) =>
    acceptService(input.officerId ?? context.viewer.subject, instant(context)),
  ),
  cancelService: decidesOnRequest('cancelService', (input, context) =>
    cancelService(input.reason, instant(context)),
  ),
  startVideo: decidesOnRequest('startVideo', (_input, context) =>
    startVideo(context.viewer.subject, instant(context)),
  ),
  endVideo: decidesOnRequest('endVideo', (_input, context) =>
    endVideo(context.viewer.subject, instant(context)),
  ),
  addStep: decidesOnRequest('addStep', ({ step, location }) => addStep(step, location)),
  recordAssistedStep: decidesOnRequest('recordAssistedStep', ({ step, resultRef }, context) =>
    recordStep(step, resultRef, instant(context)),
  ),
  completeAssistedBusiness: decidesOnRequest('completeAssistedBusiness', ({ resultRef }, context) =>
    completeBusiness(resultRef, instant(context)),
  ),
  recordInterpretation: decidesOnRequest('recordInterpretation', ({ topics }, context) =>
    recordInterpretation(topics, instant(context)),
  ),
} satisfies Partial<MutationResolvers>;
