import type { PublicationWarningResolvers } from '../generated.ts';

const messages = {
  DECREASING_BENEFIT: {
    zh: '与上一版本相比，待遇有所降低，须说明理由',
    en: 'Benefits fall against the version before; say why',
  },
  LEGAL_BASIS_MISSING: {
    zh: '部分规则没有文件依据',
    en: 'Rules rest on no document of an authority',
  },
  BOUND_IN_PRINCIPLE: {
    zh: '超出上级规定中的原则性要求',
    en: 'Values leave a bound that holds in principle',
  },
} as const;

export const PublicationWarning: PublicationWarningResolvers = { message: ({ code }) => messages[code] };
