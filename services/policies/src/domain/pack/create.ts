import { PackCreated, type ApprovingAuthority, type PackEvent } from '@yibao/schemas/events/policies';
import type { Authority, InsuranceType } from '@yibao/schemas/policy/codes';
import { refuse } from './refusals.ts';
import { citationOf } from './change-parameters.ts';
import type { PolicyPack, Text } from './pack.ts';

/** A rule book to open. Null: not given. */
export type NewPack = {
  readonly code: string;
  readonly title: Text;
  readonly areas: readonly string[];
  readonly insuranceTypes: readonly InsuranceType[];
  readonly poolingLevel: 'CITY' | 'PROVINCE' | null;
  readonly issuer: Text;
  readonly interpreter: Text | null;
  readonly basis: readonly string[];
  readonly procedure: {
    readonly coSigners: readonly 'FINANCE'[];
    readonly approvedBy: ApprovingAuthority | null;
    readonly source: { readonly document: string; readonly article: string };
  } | null;
};

const packCode = /^[A-Z][A-Z0-9_]{2,63}$/;
const isBlank = ({ zh, en }: Text): boolean => zh.trim() === '' || en.trim() === '';

/** The highest authority that all areas belong to as a whole. */
const authorityOf = (areas: readonly string[]): Authority => {
  if (areas.every((area) => area === '000000')) return 'NATIONAL';
  return areas.every((area) => /^\d{2}0000$/.test(area)) ? 'PROVINCE' : 'CITY';
};

const procedureOf = (procedure: NewPack['procedure']) =>
  procedure
    ? { ...procedure, source: citationOf('procedure', procedure.source) }
    : { coSigners: [], approvedBy: null, source: null };

/**
 * Opens the pack of a place [S003-2.1, S003-5.1]. That no other pack rules the same place, and that the areas exist, is
 * seen to before. Refuses PACK_TAKEN, CODE_INVALID, TITLE_REQUIRED, PLACE_REQUIRED, BASIS_REQUIRED, SOURCE_REQUIRED.
 */
export const createPack =
  (request: NewPack) =>
  (pack: PolicyPack | null): readonly PackEvent[] => {
    const { code, title, areas, insuranceTypes, poolingLevel, issuer, interpreter, procedure } = request;
    if (pack !== null) throw refuse('PACK_TAKEN', { pack: code });
    if (!packCode.test(code)) throw refuse('CODE_INVALID', { code });
    if (isBlank(title) || isBlank(issuer) || (interpreter && isBlank(interpreter)))
      throw refuse('TITLE_REQUIRED');
    if (areas.length === 0 || insuranceTypes.length === 0) throw refuse('PLACE_REQUIRED');
    const basis = request.basis.map((document) => document.trim()).filter((document) => document !== '');
    if (basis.length === 0) throw refuse('BASIS_REQUIRED');
    return [
      PackCreated({
        ...{ pack: code, title, authority: authorityOf(areas), poolingLevel, areas, insuranceTypes, basis },
        ...{ issuer, interpreter },
        procedure: procedureOf(procedure),
      }),
    ];
  };
