import { daysBetween } from '@yibao/platform/domain';
import { connection, onlyWhere } from '@yibao/platform/graphql';
import { termsOn } from '@yibao/schemas/facts/drugs';
import { provinceOf } from '@yibao/schemas/policy/areas';
import { catalogueId } from '../../domain/catalogue.ts';
import { isInScope, periodsOf, type CatalogueEntry, type Counts } from '../../domain/entry.ts';
import { refuse } from '../../domain/refusals.ts';
import { alternativesTo } from '../alternatives.ts';
import type { QueryResolvers } from '../generated.ts';
import { requireOwn } from '../province.ts';
import { scopeLines } from '../scope-lines.ts';
import { standardFor } from '../standards.ts';

type Catalogues = Pick<
  QueryResolvers,
  | 'catalogueVersions'
  | 'catalogueImportLag'
  | 'drugs'
  | 'catalogueEntry'
  | 'scope'
  | 'drugAlternatives'
  | 'paymentStandard'
  | 'isDualChannel'
>;

/** An entry that only a version under way has named is not there yet. */
const isThere = ({ changes, ceilings }: CatalogueEntry, counts: Counts) =>
  ceilings.length > 0 || changes.some(counts);

const dualChannelTag = 'DUAL_CHANNEL';

export const catalogueQueries: Catalogues = {
  catalogueVersions: async (_parent, { catalogue, area }, { catalogues }) => {
    const province = provinceOf(area);
    const found = await catalogues.find(catalogueId(province, catalogue));
    return (found?.versions ?? []).map((each) => ({ ...each, area: province, catalogue })).reverse();
  },
  catalogueImportLag: async (_parent, { from, to, area }, context) => {
    const province = provinceOf(requireOwn(context, area ?? context.viewer.area ?? ''));
    const found = await context.cataloguesOf(province);
    return found
      .flatMap(({ catalogue, batches }) =>
        batches
          .filter(
            ({ importedOn, loaded, parts }) =>
              from <= importedOn && importedOn <= to && loaded.length === parts,
          )
          .map(({ batch, issuedOn, importedOn }) => ({
            ...{ catalogue, batch, issuedOn, importedOn },
            days: daysBetween(issuedOn, importedOn),
          })),
      )
      .sort((a, b) => (a.importedOn < b.importedOn ? -1 : a.importedOn > b.importedOn ? 1 : 0));
  },
  drugs: async (
    _parent,
    { catalogue, genericCode, kind, tag, titleStarts, ...args },
    { entriesThat, countsOf },
  ) => {
    const page = await connection(
      args,
      async (slice) => entriesThat({ catalogue, genericCode, kind, tag, titleStarts }, slice),
      ({ code }) => code,
    );
    const counts = await countsOf.load(catalogue);
    const there = (entry: CatalogueEntry) => isThere(entry, counts);
    return onlyWhere(page, there);
  },
  catalogueEntry: async (_parent, { code }, { entryByCode, countsOf }) => {
    const entry = await entryByCode.load(code);
    return entry && isThere(entry, await countsOf.load(entry.catalogue)) ? entry : null;
  },
  scope: (_parent, { input: { conditions = [], ...question } }, context) =>
    scopeLines({ ...question, conditions }, context),
  drugAlternatives: async (_parent, { code, area, condition, personId, on }, context) => {
    if (personId) await context.access.requireRead(personId, 'CLINICAL');
    const entry = await context.entryByCode.load(code);
    if (!entry) throw refuse('UNKNOWN_CODE', { codes: [code] });
    const insured = personId ? (await context.patientOn(personId, context.today())).insured : null;
    const place = { area: insured?.area ?? area, on: on ?? context.today() };
    return alternativesTo(entry, condition ?? null, place, context);
  },
  paymentStandard: (_parent, { code, area, on }, context) =>
    standardFor(code, { area, on: on ?? context.today() }, context),
  isDualChannel: async (_parent, { code, area, on }, { entryByCode, countsOf, today }) => {
    const entry = await entryByCode.load(code);
    if (!entry?.tags.includes(dualChannelTag)) return false;
    const periods = periodsOf(entry, await countsOf.load(entry.catalogue));
    return isInScope(termsOn({ periods, ceilings: [] }, area, on ?? today()));
  },
};
