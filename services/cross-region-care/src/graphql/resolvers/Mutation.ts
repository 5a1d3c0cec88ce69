import { dateIn } from '@yibao/platform/domain';
import { parseReference } from '@yibao/platform/facts';
import { commandOf, deriveId, type Command } from '@yibao/platform/graphql';
import type { Context } from '../../context.ts';
import { correctEmergency, registerEmergency } from '../../domain/emergency.ts';
import { endFiling } from '../../domain/end-filing.ts';
import type { Filing } from '../../domain/filing.ts';
import { filingRules, type FilingRules } from '../../domain/filing-rules.ts';
import { changeFiling, openFiling, openLateFiling } from '../../domain/open-filing.ts';
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

const sameFiling = ({ newId }: Command) => newId;

export const Mutation: MutationResolvers = {
  fileCrossRegionCare: async (_parent, { input }, context) => {
    const { key: personId } = parseReference(input.personId);
    await context.access.requireAct(personId, 'COVERAGE');
    const made = commandOf(context, 'fileCrossRegionCare', input);
    const { insured, rules } = await insuredAndRules(input.personId, input.from ?? context.today(), context);
    const request = filingRequest(input, insured, made, context);
    const { state, revision } = await context.filings.change(personId, openFiling(request, rules), made);
    return payload(state.filings, sameFiling(made), revision);
  },
  fileLate: async (_parent, { input }, context) => {
    const { key: personId } = parseReference(input.personId);
    await context.access.requireAct(personId, 'COVERAGE');
    const made = commandOf(context, 'fileLate', input);
    const { insured, rules } = await insuredAndRules(input.personId, input.from, context);
    const request = { ...filingRequest(input, insured, made, context), dischargedOn: input.dischargedOn };
    const { state, revision } = await context.filings.change(personId, openLateFiling(request, rules), made);
    return payload(state.filings, sameFiling(made), revision);
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
    return payload(state.filings, sameFiling(made), revision);
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
};
