import { deriveId } from '@yibao/platform/graphql';
import type { Context } from '../../context.ts';
import { credentialIdOf, type Credential } from '../../domain/credential/credential.ts';
import { issueCredential, revokeCredential } from '../../domain/credential/issue-credential.ts';
import { refuse } from '../../domain/credential/refusals.ts';
import { permissionAt } from '../../domain/credential/steps-of-care.ts';
import { issueToken, tokenMinutes, verifyToken } from '../../domain/credential/voucher-token.ts';
import { isProvisional, known } from '../../domain/person/person.ts';
import { commandFor, requireAct } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';

const answered = (credential: Credential | null, revision: number) => {
  if (!credential) throw refuse('CREDENTIAL_UNKNOWN');
  return { credential, revision };
};

const minutesAfter = (instant: Date, minutes: number) =>
  new Date(instant.getTime() + minutes * 60_000).toISOString();

/** Whose e-voucher the caller shows. A caller without a person has none. */
const ownVoucher = ({ viewer: { personId } }: Context): string => {
  if (personId === undefined) throw refuse('CREDENTIAL_UNKNOWN');
  return credentialIdOf(personId, 'E_VOUCHER');
};

/** Somebody else's credential looks like none: the id begins with the person's. */
const requireHolder = async (context: Context, credentialId: string): Promise<void> =>
  requireAct(context, credentialId.split('.')[0] ?? '', 'IDENTITY');

export const credentialMutations = {
  issueCredential: async (_parent, { input }, context) => {
    const { personId, kind = 'E_VOUCHER' } = input;
    await requireAct(context, personId, 'IDENTITY');
    const person = known(await context.persons.find(personId));
    const holder = { personId, missingProof: isProvisional(person), diedOn: person.diedOn };
    const { state, revision } = await context.credentials.change(
      credentialIdOf(personId, kind),
      (credential) => issueCredential(credential, { ...holder, kind, today: context.today() }),
      commandFor(context, 'issueCredential', input),
    );
    return answered(state, revision);
  },

  revokeCredential: async (_parent, { input }, context) => {
    const { credentialId, reason } = input;
    await requireHolder(context, credentialId);
    const { state, revision } = await context.credentials.change(
      credentialId,
      (credential) => revokeCredential(credential, { reason, today: context.today() }),
      commandFor(context, 'revokeCredential', input),
    );
    return answered(state, revision);
  },

  issueVoucherToken: async (_parent, { input }, context) => {
    const { voucherSecretOf, voucherHashOf, credentials } = context;
    const command = commandFor(context, 'issueVoucherToken', input);
    const now = context.now();
    const tokenId = command.newId;
    const issuedAt = now.toISOString();
    const hash = voucherHashOf(voucherSecretOf(tokenId, issuedAt));
    const issued = { tokenId, hash, issuedAt, expiresAt: minutesAfter(now, tokenMinutes) };
    const { state } = await credentials.change(
      ownVoucher(context),
      (credential) => issueToken(credential, issued),
      command,
    );
    // A retry finds the token that the first try issued.
    const token = state?.tokens.find((each) => each.tokenId === tokenId) ?? issued;
    return { token: voucherSecretOf(tokenId, token.issuedAt), expiresAt: token.expiresAt };
  },

  verifyIdentity: async (_parent, { input }, context) => {
    const { step, token } = input;
    const sign = context.grantSigning();
    const { viewer, now, voucherHashOf } = context;
    const { role, scopes, minutes } = permissionAt(step, viewer.roles);
    const command = commandFor(context, 'verifyIdentity', input);
    const hash = voucherHashOf(token);
    const credentialId = await context.credentialHaving(hash);
    if (credentialId === undefined) throw refuse('CREDENTIAL_UNKNOWN');
    const verification = {
      verificationId: deriveId(command.commandId, credentialId),
      holder: viewer.organisation ?? viewer.subject,
      viewer: viewer.subject,
      ...{ role, step, scopes },
      verifiedAt: now().toISOString(),
      expiresAt: minutesAfter(now(), minutes),
    };
    const { state } = await context.credentials.change(
      credentialId,
      (credential) => verifyToken(credential, { hash, verification }),
      command,
    );
    const used = state?.tokens.find((each) => each.hash === hash)?.used;
    if (!state || !used) throw refuse('CREDENTIAL_UNKNOWN');
    const { personId } = state;
    const { verificationId: id, holder, expiresAt } = used;
    const grant = {
      id,
      kind: 'E_VOUCHER',
      personId,
      holder,
      scopes: used.scopes,
      purpose: used.step,
      expiresAt,
    } as const;
    return { personId, verificationId: id, grant: { ...grant, token: await sign(grant) } };
  },
} satisfies MutationResolvers;
