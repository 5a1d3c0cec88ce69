import { MaterialRequested, NoticeIssued, type CaseEvent } from '@yibao/schemas/events/service-desk';
import type { ServiceCase } from './case.ts';
import { requireOpen } from './open.ts';
import { refuse } from './refusals.ts';

/** Refuses MATERIAL_NOT_ALLOWED, SUPPLIED_BY_EXCHANGE: what another department supplies is fetched [S001-0.3]. */
const requireOnList = ({ materials }: ServiceCase, code: string): void => {
  const material = materials.find((each) => each.code === code);
  if (!material)
    throw refuse('MATERIAL_NOT_ALLOWED', { material: code, allowed: materials.map((each) => each.code) });
  if (material.suppliedByExchange) throw refuse('SUPPLIED_BY_EXCHANGE', { material: code });
};

/**
 * Tells all materials in one notice [S001-1.3a, S001-9.1a]; what was shown or comes by exchange is not in it unless named.
 * `factsRevision` is that of the facts about the person: another notice only when it has changed.
 * Refuses CASE_CLOSED, NOTICE_ALREADY_ISSUED, MATERIAL_NOT_ALLOWED, SUPPLIED_BY_EXCHANGE.
 */
export const issueNotice =
  ({
    materials,
    factsRevision,
    issuedAt,
    text,
  }: {
    readonly materials: readonly string[] | null;
    readonly factsRevision: string;
    readonly issuedAt: string;
    readonly text: string | undefined;
  }) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    requireOpen(current);
    const { caseId, personId, notice } = current;
    if (notice?.factsRevision === factsRevision)
      throw refuse('NOTICE_ALREADY_ISSUED', { issuedAt: notice.issuedAt, materials: notice.materials });
    const needed =
      materials ??
      current.materials
        .filter(({ code, suppliedByExchange }) => !suppliedByExchange && !current.shown.includes(code))
        .map(({ code }) => code);
    for (const code of needed) requireOnList(current, code);
    const issued = { caseId, personId, materials: [...new Set(needed)], factsRevision, issuedAt };
    return [text === undefined ? NoticeIssued(issued) : NoticeIssued(issued, { text })];
  };

/**
 * Asks for one material. Nothing outside the list [S000-03c], nothing the notice did not name unless facts changed since
 * [S001-1.3a]. Refuses CASE_CLOSED, MATERIAL_NOT_ALLOWED, SUPPLIED_BY_EXCHANGE, MATERIAL_SHOWN, NOTICE_REQUIRED,
 * ONE_TIME_NOTICE.
 */
export const requestMaterial =
  (material: string, factsRevision: string, requestedAt: string) =>
  (current: ServiceCase): readonly CaseEvent[] => {
    requireOpen(current);
    requireOnList(current, material);
    const { caseId, personId, notice, shown, requested } = current;
    if (shown.includes(material)) throw refuse('MATERIAL_SHOWN', { material });
    if (!notice) throw refuse('NOTICE_REQUIRED');
    if (!notice.materials.includes(material) && notice.factsRevision === factsRevision)
      throw refuse('ONE_TIME_NOTICE', { material, noticed: notice.materials });
    if (requested.includes(material)) return [];
    return [MaterialRequested({ caseId, personId, material, requestedAt })];
  };
