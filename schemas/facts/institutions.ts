import { z } from 'zod';
import { areaCode, institutionLevel, isoDate } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

/** What an institution is (机构类别). PRIMARY: township hospitals and community health centres. */
export const institutionKind = z.enum(['HOSPITAL', 'PRIMARY', 'VILLAGE_CLINIC', 'PHARMACY', 'INTERNET']);
export type InstitutionKind = z.infer<typeof institutionKind>;

export const ownership = z.enum(['PUBLIC', 'PRIVATE']);
export type Ownership = z.infer<typeof ownership>;

/** For what an institution is designated (定点类别). BASIC always comes with ASSISTANCE [S003-3.1c]. */
export const designationKind = z.enum([
  'BASIC',
  'ASSISTANCE',
  'OUTPATIENT_POOL',
  'CHRONIC_OUTPATIENT',
  'DUAL_CHANNEL',
  'KEY_SPORTS_HOSPITAL',
]);
export type DesignationKind = z.infer<typeof designationKind>;

/** A code of a chronic or special disease (病种代码): 'HYPERTENSION'. */
export const diseaseCode = z.string().regex(/^[A-Z][A-Z0-9_]*$/);

/** First and last day; null: no end. */
export const period = z.object({ from: isoDate, to: isoDate.nullable() });
export type Period = Readonly<z.infer<typeof period>>;

export const designation = period.extend({ kind: designationKind });
export type Designation = Readonly<z.infer<typeof designation>>;

export const openedDisease = period.extend({ code: diseaseCode });
export type OpenedDisease = Readonly<z.infer<typeof openedDisease>>;

/** A window that settles for athletes, coaches, event staff and spectators (体育专用结算窗口). */
export const sportsWindow = period.extend({
  place: z.object({ zh: z.string(), en: z.string().nullable() }),
});
export type SportsWindow = Readonly<z.infer<typeof sportsWindow>>;

/** What an institution is, and what it may do on which days; `standingOn` answers for one day. */
export const InstitutionFact = defineFact('institutions.institution.v1', {
  description: 'A designated institution: what it is, and what it may do on which days (定点医药机构).',
  schema: z.object({
    institutionId: z.string().describe('the national institution code'),
    kind: institutionKind,
    level: institutionLevel.nullable().describe('null: none, as for pharmacies'),
    area: areaCode,
    ownership,
    designations: z.array(designation).readonly(),
    openedDiseases: z.array(openedDisease).readonly(),
    networked: z.array(period).readonly().describe('connected for cross-province direct settlement'),
    suspensions: z.array(period).readonly(),
  }),
  keyOf: ({ institutionId }) => institutionId,
  example: {
    institutionId: 'H22010200001',
    kind: 'HOSPITAL',
    level: 'L3',
    area: '220102',
    ownership: 'PUBLIC',
    designations: [
      { kind: 'BASIC', from: '2024-01-01', to: null },
      { kind: 'ASSISTANCE', from: '2024-01-01', to: null },
    ],
    openedDiseases: [],
    networked: [{ from: '2024-01-01', to: '2025-12-31' }],
    suspensions: [],
  },
});

export type InstitutionStatus = 'ACTIVE' | 'SUSPENDED';

/** What an institution may do on one day. `networked` and the designations say nothing about `status`: look at both. */
export type Standing = {
  readonly status: InstitutionStatus;
  readonly designations: readonly DesignationKind[];
  readonly openedDiseases: readonly string[];
  readonly networked: boolean;
};

/** Whether a day lies within a period; its last day is one of it. */
export const isWithin = ({ from, to }: Period, date: string): boolean =>
  from <= date && (to === null || date <= to);

/** What the institution may do on a day: the same answer for every service. */
export const standingOn = (
  { designations, openedDiseases, networked, suspensions }: Dated,
  date: string,
): Standing => {
  const holds = (each: Period) => isWithin(each, date);
  return {
    status: suspensions.some(holds) ? 'SUSPENDED' : 'ACTIVE',
    designations: designations.filter(holds).map(({ kind }) => kind),
    openedDiseases: openedDiseases.filter(holds).map(({ code }) => code),
    networked: networked.some(holds),
  };
};

/** The dated parts of an institution. */
export type Dated = {
  readonly designations: readonly Designation[];
  readonly openedDiseases: readonly OpenedDisease[];
  readonly networked: readonly Period[];
  readonly suspensions: readonly Period[];
};

/** What the direct-settlement table asks of an institution: one answer for the advice and for the settlement. */
export const settlementStanding = ({
  status,
  designations,
  networked,
  openedDiseases,
}: Standing): { designated: boolean; networked: boolean; openedDiseases: readonly string[] } => ({
  designated: status === 'ACTIVE' && designations.includes('BASIC'),
  networked,
  openedDiseases,
});
