import type { Grant } from '@yibao/platform/access';
import type { Context } from '../../context.ts';
import {
  grantConsent,
  issueConsentGrant,
  revokeConsent,
  type Consent,
} from '../../domain/delegation/consent.ts';
import type { Delegation } from '../../domain/delegation/delegation.ts';
import {
  grantMandate,
  issueMandateGrant,
  revokeMandate,
  type Mandate,
} from '../../domain/delegation/mandate.ts';
import { refuse } from '../../domain/delegation/refusals.ts';
import { known } from '../../domain/person/person.ts';
import { commandFor, requireAct } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';

const consentIn = (consent: Consent | null, revision: number) => {
  if (!consent) throw refuse('CONSENT_UNKNOWN');
  return { consent, revision };
};
const mandateIn = (mandate: Mandate | null, revision: number) => {
  if (!mandate) throw refuse('MANDATE_UNKNOWN');
  return { mandate, revision };
};

const diedOn = async ({ persons }: Context, personId: string) => known(await persons.find(personId)).diedOn;

/** The grant a delegation issued under this id, signed. */
const signed = async (
  sign: (grant: Grant) => Promise<string>,
  { issued, personId, scopes }: Delegation,
  given: Pick<Grant, 'id' | 'kind' | 'holder' | 'purpose'>,
) => {
  const found = issued.find(({ grantId }) => grantId === given.id);
  if (!found) throw new Error('A grant was issued and is not in the state');
  const grant = { ...given, personId, scopes, expiresAt: found.expiresAt };
  return { grant: { ...grant, token: await sign(grant) } };
};

export const delegationMutations = {
  grantConsent: async (_parent, { input }, context) => {
    const { personId, holder, scopes, purpose, until } = input;
    const command = commandFor(context, 'grantConsent', input);
    await requireAct(context, personId, 'IDENTITY');
    const given = { personId, holder, scopes, purpose, until: until ?? undefined, today: context.today() };
    const request = { ...given, consentId: command.newId, diedOn: await diedOn(context, personId) };
    const { state, revision } = await context.consents.change(
      command.newId,
      (consent) => grantConsent(consent, request),
      command,
    );
    return consentIn(state, revision);
  },

  revokeConsent: async (_parent, { input }, context) => {
    const { consentId } = input;
    const consent = await context.consents.find(consentId);
    await requireAct(context, consent?.personId ?? consentId, 'IDENTITY');
    const { state, revision } = await context.consents.change(
      consentId,
      (current) => revokeConsent(current, { reason: 'WITHDRAWN', today: context.today() }),
      commandFor(context, 'revokeConsent', input),
    );
    return consentIn(state, revision);
  },

  issueConsentGrant: async (_parent, { input }, context) => {
    const sign = context.grantSigning();
    const { viewer, now } = context;
    const command = commandFor(context, 'issueConsentGrant', input);
    const use = { grantId: command.newId, holder: viewer.organisation, viewer: viewer.subject, now: now() };
    const { state } = await context.consents.change(
      input.consentId,
      (consent) => issueConsentGrant(consent, use),
      command,
    );
    if (!state) throw refuse('CONSENT_UNKNOWN');
    const { holder, purpose } = state;
    return signed(sign, state, { id: command.newId, kind: 'CONSENT', holder, purpose });
  },

  grantMandate: async (_parent, { input }, context) => {
    const { personId, agentId, scopes, until } = input;
    const { viewer, today } = context;
    const command = commandFor(context, 'grantMandate', input);
    await requireAct(context, personId, 'IDENTITY');
    const isOwn = viewer.personId === personId;
    const given = { personId, agentId, scopes, until: until ?? undefined, today: today() };
    const by = { caller: viewer.subject, witness: isOwn ? undefined : viewer.subject };
    const request = { ...given, ...by, mandateId: command.newId, diedOn: await diedOn(context, personId) };
    const { state, revision } = await context.mandates.change(
      command.newId,
      (mandate) => grantMandate(mandate, request),
      command,
    );
    return mandateIn(state, revision);
  },

  revokeMandate: async (_parent, { input }, context) => {
    const { mandateId } = input;
    const mandate = await context.mandates.find(mandateId);
    await requireAct(context, mandate?.personId ?? mandateId, 'IDENTITY');
    const { state, revision } = await context.mandates.change(
      mandateId,
      (current) => revokeMandate(current, { reason: 'WITHDRAWN', today: context.today() }),
      commandFor(context, 'revokeMandate', input),
    );
    return mandateIn(state, revision);
  },

  issueMandateGrant: async (_parent, { input }, context) => {
    const sign = context.grantSigning();
    const { subject, organisation } = context.viewer;
    const command = commandFor(context, 'issueMandateGrant', input);
    const holders = organisation === undefined ? [subject] : [subject, organisation];
    const use = { grantId: command.newId, holders, viewer: subject, now: context.now() };
    const { state } = await context.mandates.change(
      input.mandateId,
      (mandate) => issueMandateGrant(mandate, use),
      command,
    );
    if (!state) throw refuse('MANDATE_UNKNOWN');
    return signed(sign, state, {
      id: command.newId,
      kind: 'MANDATE',
      holder: state.agentId,
      purpose: 'AGENT',
    });
  },
} satisfies MutationResolvers;
