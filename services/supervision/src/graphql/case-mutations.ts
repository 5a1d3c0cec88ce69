import { isOwnArea } from '@yibao/platform/access';
import { DomainError, requireOpaqueId } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import { refuseKernel } from '@yibao/platform/mongo';
import type { CaseEvent } from '@yibao/schemas/events/supervision';
import type { Context } from '../context.ts';
import { isTraced } from '../domain/claim.ts';
import {
  appealDecision,
  closeCase,
  decideAppeal,
  decideCase,
  recordRecovery,
} from '../domain/decide-case.ts';
import {
  assignResponsibility,
  openCase,
  recordHearing,
  requireOwnSettlement,
  requireTrack,
  shareCase,
  verifyFindings,
} from '../domain/open-case.ts';
import { refuse } from '../domain/refusals.ts';
import { hasReceipt, type ViolationCase } from '../domain/violation-case.ts';
import { sideOf } from './alert-mutations.ts';
import { maySeeCase, requireAreaOf } from './own-area.ts';
import type { MutationResolvers } from './generated.ts';

type Decide = (current: ViolationCase | null) => readonly CaseEvent[];
type Asked = { readonly caseId: string; readonly idempotencyKey: string };

const change = async (
  mutation: string,
  input: Asked,
  context: Context,
  decide: Decide,
  maySee: (found: ViolationCase) => boolean,
) => {
  const found = await context.caseById.load(input.caseId);
  // A case that is not the caller's looks like one that is not there.
  if (!found || !maySee(found)) throw refuse('CASE_NOT_FOUND');
  const command = commandOf(context, mutation, input);
  const { state, revision } = await context.violationCases.change(input.caseId, decide, command);
  return { case: state ?? found, revision };
};

/** The resolver of a step on a case of the own area. Refuses CASE_NOT_FOUND, and as the decision does. */
const step =
  <Input>(mutation: string, decide: (input: Input, context: Context) => Decide) =>
  async (_parent: unknown, { input }: { readonly input: Input & Asked }, context: Context) =>
    change(mutation, input, context, decide(input, context), (found) => maySeeCase(context, found));

/** The subject itself: the institution's account, or the person's. */
const isSubject =
  ({ viewer }: Context) =>
  ({ subject }: ViolationCase): boolean =>
    (subject.kind === 'INSTITUTION' && viewer.organisation === subject.id) ||
    (subject.kind === 'PERSON' && viewer.personId === subject.id);

/** As the decision does, after the track of the case was found to be the caller's. */
const onOwnTrack =
  (context: Context, decide: Decide): Decide =>
  (current) => {
    if (current) requireTrack(current.track, sideOf(context));
    return decide(current);
  };

/** A receipt counts once, in whichever case. Refuses RECEIPT_USED and as `decide` does. */
const takeReceipt = async (receipt: string, caseId: string, decide: Decide, context: Context) => {
  const found = await context.caseById.load(caseId);
  // Of a retry the receipt is there; what is refused anyway takes none.
  if (!found || !maySeeCase(context, found) || hasReceipt(found, receipt)) return;
  decide(found);
  try {
    await context.receipts.take(receipt, caseId);
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'ALREADY_TAKEN')
      throw refuse('RECEIPT_USED', { receipt });
    throw error;
  }
};

/**
 * What supervision has consumed itself is not taken from the caller. A settlement elsewhere looks like one that is still to
 * come. Refuses NOT_YET_VISIBLE, SETTLEMENT_MISMATCH.
 */
const requireSettlement = async (
  settlementId: string,
  against: Parameters<typeof requireOwnSettlement>[0],
  { claims, viewer }: Context,
): Promise<void> => {
  const claim = await claims.find(settlementId);
  const isSeen =
    isTraced(claim) &&
    [claim.settlement.insuredArea, claim.settlement.careArea].some((area) => isOwnArea(viewer, area));
  if (!isSeen) throw refuseKernel('NOT_YET_VISIBLE', { settlementId });
  requireOwnSettlement(against, claim);
};

export const caseMutations = {
  openCase: async (_parent, { input }, context) => {
    const { subjectKind, subjectId, type, track, source, settlementId = null, area } = input;
    const subject = { kind: subjectKind, id: subjectId };
    if (source === 'ALERT') throw refuse('ALERT_REQUIRED');
    await requireAreaOf(subject, area, context);
    if (settlementId !== null) await requireSettlement(settlementId, { subject, area }, context);
    const command = commandOf(context, 'openCase', input);
    const caseId = command.newId;
    const request = {
      ...{ caseId, subject, type, track, settlementId, area, openedAt: context.now().toISOString() },
      source: { kind: source, id: null },
    };
    const decide = openCase(request, sideOf(context));
    const { state, revision } = await context.violationCases.change(caseId, decide, command);
    if (!state) throw refuse('CASE_NOT_FOUND');
    return { case: state, revision };
  },
  verifyFindings: step('verifyFindings', ({ findings }: { findings: readonly string[] }, { today }) =>
    verifyFindings(findings, today()),
  ),
  recordHearing: step(
    'recordHearing',
    ({ heardOn, statement }: { heardOn: string; statement: string }, { today }) =>
      recordHearing({ heardOn, statement, today: today() }),
  ),
  decideCase: async (parent, args, context) => {
    const { recover, penalty, sanctions, legalBasis } = args.input;
    const request = {
      ...{ legalBasis, recoverFen: recover, penaltyFen: penalty ?? 0, today: context.today() },
      sanctions: (sanctions ?? []).map(({ kind, amount }) => ({ kind, amountFen: amount ?? null })),
      side: sideOf(context),
    };
    return step('decideCase', () => decideCase(request))(parent, args, context);
  },
  assignResponsibility: step(
    'assignResponsibility',
    ({
      party,
      responsibility,
    }: {
      party: string;
      responsibility: 'MAIN' | 'INDUSTRY' | 'SUPERVISION' | 'TERRITORIAL';
    }) => assignResponsibility(requireOpaqueId(party, 'input.party'), responsibility),
  ),
  shareCase: step('shareCase', ({ department }: { department: string }) => shareCase(department)),
  appealDecision: async (_parent, { input }, context) => {
    const { grounds, caseId } = input;
    const decide = appealDecision(grounds, context.today());
    const changed = await change('appealDecision', input, context, decide, isSubject(context));
    const { appeal } = changed.case;
    if (!appeal) throw refuse('NO_APPEAL');
    return { caseId, appealedOn: appeal.appealedOn, revision: changed.revision };
  },
  decideAppeal: async (parent, args, context) => {
    const { result, recover = null, penalty = null, reasons } = args.input;
    const request = { result, recoverFen: recover, penaltyFen: penalty, reasons, today: context.today() };
    return step('decideAppeal', () => decideAppeal(request))(parent, args, context);
  },
  recordRecovery: async (parent, args, context) => {
    const { caseId, amount: amountFen, recoveredOn } = args.input;
    const receipt = requireOpaqueId(args.input.receipt, 'input.receipt');
    const decide = onOwnTrack(
      context,
      recordRecovery({ receipt, amountFen, recoveredOn, today: context.today() }),
    );
    await takeReceipt(receipt, caseId, decide, context);
    return step('recordRecovery', () => decide)(parent, args, context);
  },
  closeCase: step(
    'closeCase',
    ({ unfoundedBecause }: { unfoundedBecause?: string | null | undefined }, context) =>
      onOwnTrack(context, closeCase(unfoundedBecause ?? null, context.today())),
  ),
} satisfies MutationResolvers;
