import { z } from 'zod';
import { area, examplePackVersion, workingCalendar } from '../facts/policies.ts';
import { areaCode, authority, insuranceType, isoDate } from '../policy/codes.ts';
import { citation, packVersion, versionRef } from '../policy/pack.ts';
import { defineEvent, type EventOf } from './define-event.ts';

const text = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const account = z.string().describe('opaque id of the account that acted');

/** On whose behalf a change of a pack is proposed (提出部门). */
export const proposingSide = z.enum(['INSURANCE', 'FINANCE']);
export type ProposingSide = z.infer<typeof proposingSide>;

/** Who approves a change (批准机关). */
export const approvingAuthority = z.enum([
  'CITY_GOVERNMENT',
  'PROVINCIAL_GOVERNMENT',
  'INSURANCE_ADMINISTRATION',
]);
export type ApprovingAuthority = z.infer<typeof approvingAuthority>;

/** How a pack may be changed, where its source says so [S003-2.6e]. */
export const changeProcedure = z.object({
  /** Who proposes beside the insurance bureau. */
  coSigners: z.array(proposingSide.extract(['FINANCE'])).readonly(),
  /** Null: the source names none. */
  approvedBy: approvingAuthority.nullable(),
  /** Where the source demands it; null: it demands nothing. */
  source: citation.nullable(),
});
export type ChangeProcedure = Readonly<z.infer<typeof changeProcedure>>;

export const proposer = z.object({ side: proposingSide, account, organisation: z.string().optional() });
export type Proposer = Readonly<z.infer<typeof proposer>>;

export const warning = z.object({
  code: z.enum(['DECREASING_BENEFIT', 'LEGAL_BASIS_MISSING', 'BOUND_IN_PRINCIPLE']),
  /** The parameters concerned; empty: the version as a whole. */
  paths: z.array(z.string()).readonly(),
});
export type Warning = Readonly<z.infer<typeof warning>>;

export const PackCreated = defineEvent('policies.pack-created.v1', {
  description:
    'A place and its insurance types have a policy pack from now on; it has no version yet (建立政策包).',
  schema: z.object({
    pack: z.string(),
    title: text,
    authority,
    poolingLevel: packVersion.shape.poolingLevel,
    areas: z.array(areaCode).min(1).readonly(),
    insuranceTypes: z.array(insuranceType).min(1).readonly(),
    basis: z.array(z.string()).readonly(),
    issuer: text,
    interpreter: text.nullable(),
    procedure: changeProcedure,
  }),
  example: {
    pack: 'EXAMPLE_CITY_EMPLOYEE',
    title: { zh: '示例市职工医保待遇', en: 'Example city: employee benefits' },
    authority: 'CITY',
    poolingLevel: 'CITY',
    areas: ['990100'],
    insuranceTypes: ['EMPLOYEE'],
    basis: ['示例〔2025〕1号'],
    issuer: { zh: '示例市', en: 'Example city' },
    interpreter: null,
    procedure: { coSigners: [], approvedBy: null, source: null },
  },
});

const contents = {
  /** The rules as people wrote them. */
  written: packVersion,
  /** The same with the rules of higher authorities merged in. */
  resolved: packVersion,
};

export const PackVersionSeeded = defineEvent('policies.pack-version-seeded.v1', {
  description: 'A version came with the release, as a file under review: a draft, or published (随版本发布).',
  schema: versionRef.extend({ contentHash: z.string().describe('SHA-256 of the file'), ...contents }),
  example: {
    pack: 'EXAMPLE_CITY_EMPLOYEE',
    version: 'EXAMPLE_CITY_EMPLOYEE-2026',
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    written: examplePackVersion,
    resolved: examplePackVersion,
  },
});

export const PackVersionProposed = defineEvent('policies.pack-version-proposed.v1', {
  description: 'A change of a pack was proposed; `private` holds the justification (提出调整).',
  schema: versionRef.extend({ proposer, basedOn: z.string().nullable(), ...contents }),
  privateSchema: z.object({ justification: z.string() }),
  example: {
    pack: 'EXAMPLE_CITY_EMPLOYEE',
    version: 'EXAMPLE_CITY_EMPLOYEE-2026',
    proposer: { side: 'INSURANCE', account: 'officer-1' },
    basedOn: null,
    written: { ...examplePackVersion, status: 'PROPOSED', publishedAt: null },
    resolved: { ...examplePackVersion, status: 'PROPOSED', publishedAt: null },
  },
});

const exampleRef = { pack: 'EXAMPLE_CITY_EMPLOYEE', version: 'EXAMPLE_CITY_EMPLOYEE-2026' };

export const ProposalCoSigned = defineEvent('policies.proposal-co-signed.v1', {
  description: 'A second authority proposes the change as well (会同提出).',
  schema: versionRef.extend({ proposer }),
  example: { ...exampleRef, proposer: { side: 'FINANCE', account: 'finance-1' } },
});

export const ProposalWithdrawn = defineEvent('policies.proposal-withdrawn.v1', {
  description: 'A proposer took the proposal back; a draft is a draft again (撤回).',
  schema: versionRef.extend({ account }),
  privateSchema: z.object({ reason: z.string() }),
  example: { ...exampleRef, account: 'officer-1' },
});

export const PackVersionApproved = defineEvent('policies.pack-version-approved.v1', {
  description: 'The competent authority approved the proposal (批准).',
  schema: versionRef.extend({ authority: approvingAuthority, document: z.string(), account }),
  example: {
    ...exampleRef,
    authority: 'CITY_GOVERNMENT',
    document: '示例府复〔2025〕9号',
    account: 'approver-1',
  },
});

export const PackVersionPublished = defineEvent('policies.pack-version-published.v1', {
  description: 'A version was published: resolved, self-contained, never to be changed (公布).',
  schema: versionRef.extend({ resolved: packVersion, warnings: z.array(warning).readonly() }),
  example: { ...exampleRef, resolved: examplePackVersion, warnings: [] },
});

export const PackVersionRenewed = defineEvent('policies.pack-version-renewed.v1', {
  description:
    'A rule of a higher authority was published: the version is published again with it merged in, under an id of its ' +
    'own; the earlier publication stays as it was (上位规定变化后重新公布).',
  schema: versionRef.extend({ renews: z.string(), resolved: packVersion }),
  example: {
    pack: exampleRef.pack,
    version: `${exampleRef.version}.2`,
    renews: exampleRef.version,
    resolved: { ...examplePackVersion, version: `${exampleRef.version}.2` },
  },
});

export type PackEvent =
  | EventOf<typeof PackCreated>
  | EventOf<typeof PackVersionSeeded>
  | EventOf<typeof PackVersionProposed>
  | EventOf<typeof ProposalCoSigned>
  | EventOf<typeof ProposalWithdrawn>
  | EventOf<typeof PackVersionApproved>
  | EventOf<typeof PackVersionPublished>
  | EventOf<typeof PackVersionRenewed>;

export const WorkingCalendarPublished = defineEvent('policies.working-calendar-published.v1', {
  description: 'The working calendar of a year was published, or replaced as a whole (公布工作日历).',
  schema: workingCalendar.extend({ noticedOn: isoDate.describe('the date of the notice') }),
  example: {
    year: 2026,
    holidays: ['2026-01-01'],
    makeUpDays: ['2026-01-04'],
    notice: '国办发明电〔2025〕7号',
    noticedOn: '2025-11-04',
  },
});
export type CalendarEvent = EventOf<typeof WorkingCalendarPublished>;

export const AreasPublished = defineEvent('policies.areas-published.v1', {
  description: 'Areas of one province were added to the list of areas (公布行政区划).',
  schema: z.object({ province: areaCode, edition: z.string(), areas: z.array(area).min(1).readonly() }),
  example: {
    province: '220000',
    edition: '2024',
    areas: [
      { code: '220000', parent: '000000', level: 'PROVINCE', name: { zh: '吉林省', en: 'Jilin' } },
      { code: '220100', parent: '220000', level: 'CITY', name: { zh: '长春市', en: 'Changchun' } },
    ],
  },
});
export type AreaEvent = EventOf<typeof AreasPublished>;

/** A document another one names: by number, by title, or both. */
const documentReference = z.object({ number: z.string().nullable(), title: z.string().nullable() });

export const policySource = z.object({
  id: z.string().min(1),
  number: z.string().nullable(),
  title: text,
  issuers: z.array(z.string()).readonly(),
  addressees: z.array(z.string()).readonly(),
  issuedOn: isoDate.nullable(),
  publicity: z.enum(['ACTIVE', 'INTERNAL', 'NOT_STATED']),
  basedOn: z.array(documentReference).readonly(),
  references: z.array(documentReference).readonly(),
  /** In the words of the document. */
  principles: z.array(z.string()).readonly(),
  /** Telephones of offices, never of persons. */
  contacts: z.array(z.object({ office: z.string().nullable(), telephone: z.string() })).readonly(),
  interpreter: text.nullable(),
  /** The year meant by "this year"; null: none needed, or nobody decided. */
  year: z.int().nullable(),
  notes: z.array(text).readonly(),
});

export const PolicySourceRecorded = defineEvent('policies.source-recorded.v1', {
  description: 'A policy document was recorded (登记政策文件).',
  schema: policySource,
  example: {
    id: 'S001',
    number: '吉医保联〔2022〕1号',
    title: { zh: '优化医保领域便民服务工作方案', en: 'Work plan for convenient medical insurance services' },
    issuers: ['吉林省医疗保障局'],
    addressees: ['各市（州）医疗保障局'],
    issuedOn: '2022-01-10',
    publicity: 'ACTIVE',
    basedOn: [{ number: '医保发〔2021〕39号', title: null }],
    references: [],
    principles: [],
    contacts: [],
    interpreter: null,
    year: null,
    notes: [],
  },
});
export type SourceEvent = EventOf<typeof PolicySourceRecorded>;

export const measure = z.object({
  id: z.string().min(1),
  source: z.string(),
  number: z.int().positive(),
  /** The group within the document, from 1. */
  category: z.int().positive(),
  categoryName: text,
  title: text,
  problemArea: z.enum(['TRANSFER', 'CROSS_REGION', 'INFORMATION', 'E_VOUCHER']).nullable(),
  /** As the document names them; absent where it names none. */
  responsibleUnits: z.array(z.string()).readonly().optional(),
});

export const MeasureRegistered = defineEvent('policies.measure-registered.v1', {
  description: 'A numbered measure of a policy document was put in the catalogue (登记举措).',
  schema: measure,
  example: {
    id: 'S004-02',
    source: 'S004',
    number: 2,
    category: 1,
    categoryName: { zh: '医保关系转移接续', en: 'Transfer of insurance relations' },
    title: { zh: '压缩转移接续办理时限', en: 'Shorter limit for a transfer' },
    problemArea: 'TRANSFER',
  },
});
export type MeasureEvent = EventOf<typeof MeasureRegistered>;
