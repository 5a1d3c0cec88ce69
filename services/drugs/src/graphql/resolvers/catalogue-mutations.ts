import { commandOf } from '@yibao/platform/graphql';
import { catalogueId, partId } from '../../domain/catalogue.ts';
import { checkPart, importUpdate, loadPart } from '../../domain/import-update.ts';
import { scheduleVersion } from '../../domain/publish-version.ts';
import { addTemporary, setCeiling } from '../../domain/change-entry.ts';
import { refuse } from '../../domain/refusals.ts';
import { onDay, setStandard, standardId } from '../../domain/payment-standard.ts';
import type { MutationResolvers } from '../generated.ts';
import { requireOwn, requireProvince } from '../province.ts';
import { contentHash } from '../../publication/content-hash.ts';
import { checkedLines, requireKnown, writtenLine } from '../written-lines.ts';

type Keeping = Pick<
  MutationResolvers,
  | 'importCatalogueUpdate'
  | 'publishCatalogueVersion'
  | 'addTemporaryEntry'
  | 'setItemCeiling'
  | 'setPaymentStandard'
>;

export const catalogueMutations: Keeping = {
  importCatalogueUpdate: async (_parent, { input }, context) => {
    const area = requireProvince(context);
    const command = commandOf(context, 'importCatalogueUpdate', input);
    const { catalogue, batch, issuedOn, part = 1, parts = 1, entries } = input;
    const update = { area, catalogue, batch, issuedOn, part, parts, today: context.today() };
    checkPart(update, entries.length);
    const lines = checkedLines(entries.map(writtenLine), catalogue, area);
    const whole = { ...update, lines, contentHash: contentHash(lines) };
    const id = catalogueId(area, catalogue);
    const kept = partId(id, batch, part);
    // What is kept was looked up when it came: a retry does not rest on what is known today.
    const before = await context.catalogueParts.find(kept);
    if (before?.contentHash !== whole.contentHash) await requireKnown(lines, context);
    await context.catalogueParts.change(kept, loadPart(whole), command);
    const { state, revision } = await context.catalogues.change(id, importUpdate(whole), command);
    const loaded = state?.batches.find((each) => each.batch === batch)?.loaded.length ?? 0;
    return { batch, part, entries: lines.length, complete: loaded === parts, revision };
  },
  publishCatalogueVersion: async (_parent, { input }, context) => {
    const area = requireProvince(context);
    const { catalogue, version, effectiveFrom, source } = input;
    const { state, revision } = await context.catalogues.change(
      catalogueId(area, catalogue),
      scheduleVersion({ version, effectiveFrom, source: source.trim() }),
      commandOf(context, 'publishCatalogueVersion', input),
    );
    const found = state?.versions.find((each) => each.version === version);
    if (!found) throw refuse('NOTHING_TO_PUBLISH');
    return { version: { ...found, area, catalogue }, revision };
  },
  addTemporaryEntry: async (_parent, { input }, context) => {
    const area = requireProvince(context);
    const { catalogue, from, to = null, source } = input;
    const lines = checkedLines([writtenLine(input.entry)], catalogue, area);
    await requireKnown(lines, context);
    const [line] = lines;
    if (!line?.terms) throw refuse('ENTRY_INCOMPLETE', { field: 'class' });
    const { state: entry, revision } = await context.entries.change(
      line.code,
      addTemporary({ line, area, from, to, source }),
      commandOf(context, 'addTemporaryEntry', input),
    );
    if (!entry) throw refuse('UNKNOWN_CODE', { codes: [line.code] });
    return { entry, revision };
  },
  setItemCeiling: async (_parent, { input }, context) => {
    const area = requireProvince(context);
    const { code, feeStandard: feeStandardFen, ceiling: ceilingFen, from, source } = input;
    const { state: entry, revision } = await context.entries.change(
      code,
      setCeiling({ code, area, from, feeStandardFen, ceilingFen, source }),
      commandOf(context, 'setItemCeiling', input),
    );
    if (!entry) throw refuse('UNKNOWN_ITEM', { code });
    return { entry, revision };
  },
  setPaymentStandard: async (_parent, { input }, context) => {
    const { viewer } = context;
    if (!viewer.roles.includes('POLICY_ADMIN') && !viewer.posts.includes('PROCUREMENT'))
      throw refuse('PROCUREMENT_POST_REQUIRED');
    const { code, amount: amountFen, from, to = null, source } = input;
    const area = requireOwn(context, input.area ?? viewer.area ?? '');
    const request = { code, area, from, to, amountFen, source, entries: await context.entriesOf(code) };
    const { state, revision } = await context.standards.change(
      standardId(code, area),
      setStandard(request),
      commandOf(context, 'setPaymentStandard', input),
    );
    const paymentStandard = state && onDay(state, from);
    if (!paymentStandard) throw refuse('NOT_IN_CATALOGUE', { code });
    return { paymentStandard, revision };
  },
};
