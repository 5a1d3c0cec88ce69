import { InstitutionRegistered, type InstitutionEvent } from '@yibao/schemas/events/institutions';
import type { Institution } from './institution.ts';
import { refuse } from './refusals.ts';

export type Registration = Pick<Institution, 'name' | 'kind' | 'level' | 'area' | 'ownership'> & {
  /** The national institution code: becomes the id. */
  readonly code: string;
};

/**
 * Puts an institution on the public record, not yet designated for anything. `ownership` decides nothing [S001-6d].
 * Refuses CODE_TAKEN, CODE_INVALID, NAME_REQUIRED, LEVEL_NOT_ALLOWED.
 */
export const registerInstitution = (
  current: Institution | null,
  { code, name, ...record }: Registration,
): readonly InstitutionEvent[] => {
  if (current) throw refuse('CODE_TAKEN', { code });
  const isPharmacy = record.kind === 'PHARMACY';
  const prefix = isPharmacy ? 'P' : 'H';
  if (!new RegExp(`^${prefix}\\d{11}$`).test(code)) throw refuse('CODE_INVALID', { code, prefix });
  if (isPharmacy && record.level !== null) throw refuse('LEVEL_NOT_ALLOWED', { level: record.level });
  const [zh, en] = [name.zh.trim(), name.en?.trim()];
  if (zh === '') throw refuse('NAME_REQUIRED');
  return [InstitutionRegistered({ institutionId: code, name: { zh, en: en || null }, ...record })];
};
