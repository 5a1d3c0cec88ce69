import { specificationOf } from '@yibao/platform/testing';
import {
  DesignationChanged,
  InstitutionRegistered,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import type { DesignationKind, InstitutionKind } from '@yibao/schemas/facts/institutions';
import { institutions, type Institution } from '../domain/institution.ts';

export const given = specificationOf(institutions);

/** A decision on an institution that is there, as a command on the store makes it. */
export const deciding =
  <Request>(decide: (institution: Institution, request: Request) => readonly InstitutionEvent[]) =>
  (request: Request) =>
  (institution: Institution | null): readonly InstitutionEvent[] => {
    if (!institution) throw new Error('The institution is not registered');
    return decide(institution, request);
  };

/** The code of the institution that tests talk about. */
export const institutionId = 'H22010200001';

export const registered = (kind: InstitutionKind = 'HOSPITAL'): InstitutionEvent =>
  InstitutionRegistered({
    institutionId,
    name: { zh: '示例机构', en: null },
    kind,
    level: null,
    area: '220102',
    ownership: 'PUBLIC',
  });

/** A designation from a day on, with the diseases opened that day. */
export const designated = (
  kind: DesignationKind,
  from: string,
  ...diseases: readonly string[]
): InstitutionEvent =>
  DesignationChanged({
    institutionId,
    kind,
    from,
    to: null,
    diseases: diseases.map((code) => ({ code, from, to: null })),
  });

/** Registered, and BASIC from 1 January 2026 on. */
export const basic = (kind?: InstitutionKind): readonly InstitutionEvent[] => [
  registered(kind),
  designated('BASIC', '2026-01-01'),
  designated('ASSISTANCE', '2026-01-01'),
];
