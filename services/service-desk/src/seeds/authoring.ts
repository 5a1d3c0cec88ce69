import type { ItemDefinition, ItemStep, LegalBasis, Material } from '@yibao/schemas/events/service-desk';
import { channel, type Channel } from '@yibao/schemas/facts/service-desk';

/** Where the sources say so: S000 to S003 are the policy sources, the article as they number it. */
export const cited = (document: string, article: string): LegalBasis => ({ document, article });

type Names = readonly [code: string, zh: string, en: string];

const documents = {
  VALID_ID: ['VALID_ID', '有效身份证件', 'Valid identity document'],
  INSURANCE_CARD: ['INSURANCE_CARD', '医保卡或医保电子凭证', 'Insurance card or e-voucher'],
  HOUSEHOLD_DATA: ['HOUSEHOLD_DATA', '户籍信息', 'Household registration data'],
  IDENTITY_DATA: ['IDENTITY_DATA', '身份核验信息', 'Identity data of public security'],
  UNIT_ROSTER: ['UNIT_ROSTER', '单位参保人员名单', 'List of the persons of the unit'],
  RECEIPTS: ['RECEIPTS', '医药机构收费票据', 'Receipts of the institution'],
  FEE_LIST: ['FEE_LIST', '费用清单', 'List of fees'],
  CARE_RECORD: ['CARE_RECORD', '病历资料', 'Medical record'],
  DIAGNOSIS: ['DIAGNOSIS', '疾病诊断证明', 'Proof of diagnosis'],
  BIRTH_DATA: ['BIRTH_DATA', '出生医学信息', 'Birth data of the health authority'],
  ASSISTANCE_DATA: ['ASSISTANCE_DATA', '救助对象身份信息', 'Assistance identity of civil affairs'],
  SPORTS_CARD: ['SPORTS_CARD', '吉享卡或吉健卡信息', 'Card of excellent athletes and coaches'],
} as const satisfies Readonly<Record<string, Names>>;

const material = (name: keyof typeof documents, basis: LegalBasis, suppliedByExchange: boolean): Material => {
  const [code, zh, en] = documents[name];
  return { code, name: { zh, en }, basis, suppliedByExchange };
};

/** What the person is asked for. */
export const asked = (name: keyof typeof documents, basis: LegalBasis): Material =>
  material(name, basis, false);
/** What the data exchange supplies [S001-0.3]. */
export const exchanged = (name: keyof typeof documents, basis: LegalBasis): Material =>
  material(name, basis, true);

const handling = {
  ACCEPT: ['受理', 'Acceptance'],
  REVIEW: ['审核', 'Review'],
  DECIDE: ['办结', 'Decision'],
  PAY: ['拨付', 'Payment'],
} as const;

export const step = (code: keyof typeof handling, basis: LegalBasis): ItemStep => {
  const [zh, en] = handling[code];
  return { code, name: { zh, en }, basis };
};

/** Every channel that does not need somebody to come, and the window. */
export const everywhere: readonly Channel[] = channel.options;

export type SeedItem = {
  readonly code: string;
  readonly versions: readonly { readonly from: string; readonly item: ItemDefinition }[];
};

type Given = Pick<ItemDefinition, 'materials' | 'steps' | 'days'> & {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
} & Partial<ItemDefinition>;

/** An item handled at once and everywhere, unless said otherwise. */
export const definition = ({ zh, en, ...given }: Given): ItemDefinition => ({
  name: { zh, en },
  standard: {
    zh: '一次性告知、首问负责、限时办结',
    en: 'One notice, one officer responsible, handled within the time limit',
  },
  maxVisits: 1,
  channels: everywhere,
  aliases: [],
  highFrequency: false,
  crossProvince: false,
  basic: false,
  delegable: [],
  department: 'MEDICAL_INSURANCE',
  closesOn: null,
  ...given,
});

/** The first day of the provincial work plan (S001), from which the list is taken. */
const listed = '2022-01-10';

/** An item with one version. */
export const seedItem = (code: string, given: Given): SeedItem => ({
  code,
  versions: [{ from: listed, item: definition(given) }],
});
