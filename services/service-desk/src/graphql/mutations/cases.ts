import { isReference } from '@yibao/platform/domain';
import { commandOf, deriveId } from '@yibao/platform/graphql';
import { platforms } from '@yibao/schemas/facts/service-desk';
import { acceptanceOf, workingDaysTo } from '../../acceptance.ts';
import type { Context } from '../../context.ts';
import { acceptCase } from '../../domain/case/accept-case.ts';
import type { ServiceCase } from '../../domain/case/case.ts';
import { cancelCase, finishCase, moveCase } from '../../domain/case/close-case.ts';
import { issueNotice, requestMaterial } from '../../domain/case/materials.ts';
import { refuse } from '../../domain/case/refusals.ts';
import { accept } from '../accept.ts';
import { actsOnCase } from '../acting.ts';
import type {
  CancelCaseInput,
  FinishCaseInput,
  IssueNoticeInput,
  MoveCaseInput,
  MutationResolvers,
  RequestMaterialInput,
} from '../generated.ts';

/** A department hands over cases of its own platform only. Refuses PLATFORM_UNKNOWN. */
const requirePlatform = ({ viewer: { roles, organisation } }: Context, platform: string): void => {
  const known: readonly string[] = platforms;
  const isOwn = roles.includes('SYSTEM') || organisation === platform;
  if (!known.includes(platform) || !isOwn) throw refuse('PLATFORM_UNKNOWN', { platforms });
};

export const caseMutations = {
  acceptCase: async (_parent, { input }, context) => accept('acceptCase', input, context),

  openReimbursementPackage: async (_parent, { input }, context) => {
    const { receipts, ...given } = input;
    const asked = { ...given, items: ['MANUAL_REIMBURSEMENT'], note: receipts.join(', ') || null };
    const notice = {
      ...{ materials: null, text: undefined, issuedAt: context.now().toISOString() },
      factsRevision: await context.factsRevisionOf(input.personId),
    };
    const tellAll = (made: ServiceCase | null) => (made ? issueNotice(notice)(made) : []);
    return accept('openReimbursementPackage', asked, context, tellAll);
  },

  receiveExternalCase: async (_parent, { input }, context) => {
    const { platform, externalId, personId, items: codes } = input;
    requirePlatform(context, platform);
    // It is published: an id, never a name or a number of a person.
    if (!isReference(externalId)) throw refuse('EXTERNAL_ID_INVALID');
    const caseId = deriveId('external-case', platform, externalId);
    context.access.note(personId, 'SERVICE');
    const given = { caseId, personId, codes, channel: 'NATIONAL_PLATFORM' as const, platform, externalId };
    const { state, revision } = await context.cases.change(
      caseId,
      acceptCase(await acceptanceOf(given, context)),
      commandOf(context, 'receiveExternalCase', input),
    );
    return { caseId, state: state?.state ?? 'ACCEPTED', revision };
  },

  issueOneTimeNotice: actsOnCase<IssueNoticeInput>(
    'issueOneTimeNotice',
    async ({ materials, text }, { now, factsRevisionOf }, { personId }) =>
      issueNotice({
        materials: materials ?? null,
        factsRevision: await factsRevisionOf(personId),
        issuedAt: now().toISOString(),
        text: text ?? undefined,
      }),
  ),

  requestMaterial: actsOnCase<RequestMaterialInput>(
    'requestMaterial',
    async ({ material }, { now, factsRevisionOf }, { personId }) =>
      requestMaterial(material, await factsRevisionOf(personId), now().toISOString()),
  ),

  moveCase: actsOnCase<MoveCaseInput>(
    'moveCase',
    async ({ windowId, personMustGo }, { outletById }, { outletId }) => {
      const outlet = outletId === null ? null : await outletById.load(outletId);
      return moveCase(windowId, personMustGo, outlet?.windows ?? []);
    },
  ),

  finishCase: actsOnCase<FinishCaseInput>('finishCase', async ({ result }, context) => {
    const finish = { result, at: context.now().toISOString(), actor: context.viewer.subject };
    return finishCase(finish, await workingDaysTo(context));
  }),

  cancelCase: actsOnCase<CancelCaseInput>('cancelCase', ({ reason }, { now }) =>
    cancelCase(reason, now().toISOString()),
  ),
} satisfies MutationResolvers;
