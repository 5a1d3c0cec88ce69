import { dateIn } from '@yibao/platform/domain';
import { parseReference } from '@yibao/platform/facts';
import { commandOf, deriveId } from '@yibao/platform/graphql';
import { cityOf } from '@yibao/schemas/policy/areas';
import type { Context } from '../../context.ts';
import { correctEmergency, registerEmergency } from '../../domain/emergency.ts';
import { endFiling } from '../../domain/end-filing.ts';
import type { Filing, PersonFilings } from '../../domain/filing.ts';
import { filingRules, type FilingRules } from '../../domain/filing-rules.ts';
import { changeFiling, openFiling, openLateFiling } from '../../domain/open-filing.ts';
import { guideFiling, requireTreating, shownGuidances } from '../../domain/guidance.ts';
import { refuse } from '../../domain/refusals.ts';
import { filingRequest } from '../filing-input.ts';
import type { MutationResolvers } from '../generated.ts';

const none: FilingRules = { types: [], requiredFields: [], maxDays: {}, lateMaxDays: null };

/** Where the person is insured that day and what that place says of filings; nobody's rules for the uninsured. */
const insuredAndRules = async (personReference: string, on: string, context: Context) => {
  const insured = await context.insuredOn(personReference, on);
  // A refusal must not rest on what may be out of date.
  if (!insured) await context.requireFresh();
  return { insured, rules: insured ? filingRules(await context.policyFor(insured, on)) : none };
};

const filingNamed = async (filingId: string, { filingById, access }: Context): Promise<Filing> => {
  const filing = await filingById.load(filingId);
  // A filing that is not there looks like one of a person the caller may not act for.
  await access.requireAct(filing?.personId ?? 'nobody', 'COVERAGE');
  if (!filing) throw refuse('FILING_NOT_FOUND');
  return filing;
};

const payload = (filings: readonly Filing[], filingId: string, revision: number) => {
  const filing = filings.find((each) => each.filingId === filingId);
  if (!filing) throw refuse('FILING_NOT_FOUND');
  return { filing, revision };
};

const emergencyPayload = async (registrationId: string, revision: number, { emergencies }: Context) => {
  const registration = await emergencies.find(registrationId);
  if (!registration) throw refuse('REGISTRATION_NOT_FOUND');
  return { registration, revision };
};

/** Whom the caller's institution treats, where, and where the patient is insured. */
const guidanceFor = async (personId: string, stayReference: string, context: Context) => {
  const institutionId = context.viewer.organisation ?? '';
  const [stay, insured, institution] = await Promise.all([
    context.stayNamed(stayReference),
    context.insuredOn(personId, context.today()),
    context.institutionOn(institutionId, context.today()),
  ]);
  // A refusal must not rest on what may be out of date.
  if (!insured) await context.requireFresh();
  const { stayId } = requireTreating(stay, personId, institutionId);
  if (!insured) throw refuse('NOT_ENROLLED', { on: context.today() });
  if (!institution) throw refuse('INSTITUTION_UNKNOWN', { institutionId });
  const guidedAt = context.now().toISOString();
  const guidance = { stayId, institutionId, destination: cityOf(institution.area), guidedAt };
  return { guidance, insuredArea: insured.area };
};

const guidancePayload = (state: PersonFilings, stayId: string, revision: number) => {
  const guidance = shownGuidances(state).find((each) => each.stayId === stayId);
  if (!guidance) throw new Error('A guidance that was given is there');
  return { guidance, revision };
};

export const Mutation: MutationResolvers = {
  fileCrossRegionCare: async (_parent, { input }, context) => {
    const { key: personId } = parseReference(input.personId);
    await context.access.requireAct(personId, 'COVERAGE');
    const made = commandOf(context, 'fileCrossRegionCare', input);
    const [{ insured, rules }, openStays] = await Promise.all([
      insuredAndRules(input.personId, input.from ?? context.today(), context),
      context.openStaysOf(personId),
    ]);
    const request = filingRequest(input, insured, made, openStays, context);
    const { state, revision } = await context.filings.change(personId, openFiling(request, rules), made);
    return payload(state.filings, made.newId, revision);
  },
  fileLate: async (_parent, { input }, context) => {
    const { key: personId } = parseReference(input.personId);
    await context.access.requireAct(personId, 'COVERAGE');
    const made = commandOf(context, 'fileLate', input);
    const { insured, rules } = await insuredAndRules(input.personId, input.from, context);
    const request = { ...filingRequest(input, insured, made, [], context), dischargedOn: input.dischargedOn };
    const { state, revision } = await context.filings.change(personId, openLateFiling(request, rules), made);
    return payload(state.filings, made.newId, revision);
  },
  changeFiling: async (_parent, { input }, context) => {
    const former = await filingNamed(input.filingId, context);
    const made = commandOf(context, 'changeFiling', input);
    const from = input.from ?? context.today();
    const { rules } = await insuredAndRules(former.personId, from, context);
    const change = {
      filingId: former.filingId,
      nextId: made.newId,
      destination: input.destination ?? former.destination,
      type: input.type ?? former.type,
      channel: input.channel,
      ...{ from, today: context.today(), registeredAt: context.now().toISOString() },
      ...(input.inContextOf ? { inContextOf: input.inContextOf } : {}),
    };
    const { state, revision } = await context.filings.change(
      former.personId,
      changeFiling(change, rules),
      made,
    );
    return payload(state.filings, made.newId, revision);
  },
  endFiling: async (_parent, { input }, context) => {
    const { personId, filingId } = await filingNamed(input.filingId, context);
    const made = commandOf(context, 'endFiling', input);
    const ending = {
      ...{ filingId, to: input.lastDay ?? context.today(), today: context.today() },
      ...(input.inContextOf ? { inContextOf: input.inContextOf } : {}),
    };
    const { state, revision } = await context.filings.change(personId, endFiling(ending), made);
    return payload(state.filings, filingId, revision);
  },
  registerEmergency: async (_parent, { input }, context) => {
    const { personId, kind, context: situation, admittedAt } = input;
    await context.access.requireAct(personId, 'CLINICAL');
    const institutionId = context.viewer.organisation;
    if (!institutionId) throw refuse('NOT_TREATING_INSTITUTION');
    const made = commandOf(context, 'registerEmergency', input);
    // One per admission: the same person, place and day are the same registration.
    const registrationId = deriveId('emergency', personId, institutionId, dateIn(new Date(admittedAt)));
    const emergency = { registrationId, personId, institutionId, kind, context: situation, admittedAt };
    const decide = registerEmergency(emergency, context.now());
    const { revision } = await context.emergencies.change(registrationId, decide, made);
    return emergencyPayload(registrationId, revision, context);
  },
  correctEmergency: async (_parent, { input }, context) => {
    const { registrationId, kind, context: situation, reason } = input;
    const found = await context.emergencyById.load(registrationId);
    await context.access.requireAct(found?.personId ?? 'nobody', 'CLINICAL');
    const institutionId = context.viewer.roles.includes('HOSPITAL')
      ? (context.viewer.organisation ?? '')
      : null;
    const decide = correctEmergency({ kind, context: situation, reason, institutionId });
    const made = commandOf(context, 'correctEmergency', input);
    const { revision } = await context.emergencies.change(registrationId, decide, made);
    return emergencyPayload(registrationId, revision, context);
  },
  guideFiling: async (_parent, { input }, context) => {
    const { personId, stayId: reference } = input;
    await context.access.requireAct(personId, 'COVERAGE');
    const made = commandOf(context, 'guideFiling', input);
    const { guidance, insuredArea } = await guidanceFor(personId, reference, context);
    const decide = guideFiling(personId, guidance, insuredArea, context.today());
    const { state, revision } = await context.filings.change(personId, decide, made);
    return guidancePayload(state, guidance.stayId, revision);
  },
};
