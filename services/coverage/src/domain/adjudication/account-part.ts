import { sumFen } from '@yibao/platform/domain';
import type { Policy } from '@yibao/schemas/policy/resolve';
import type { LayerShare } from './layers.ts';
import type { Split } from './lines.ts';
import { need } from './policy-reading.ts';
import { inWords, ruled, type Step } from './trace.ts';

/**
 * The part the personal account takes: as much of the own burden as the pack lets it pay, up to what is held. Costs outside
 * the scope of the insurance stay cash [S003-2.12a, S003-2.12d, S003-5.12c]. Refuses PARAMETER_MISSING.
 */
export const payFromAccount = (
  amounts: Split,
  layers: readonly LayerShare[],
  policy: Policy,
  heldFen: number,
): { readonly accountFen: number; readonly steps: readonly Step[] } => {
  if (heldFen === 0) return { accountFen: 0, steps: [] };
  const rule = need(policy, 'account.payableParts');
  const burden = {
    IN_SCOPE: amounts.inScopeFen - sumFen(layers.map(({ paidFen }) => paidFen)),
    OWN_FIRST: amounts.ownFirstFen,
    OVER_STANDARD: amounts.overStandardFen,
  };
  const payableFen = sumFen(rule.value.map((part) => burden[part]));
  const accountFen = Math.min(payableFen, heldFen);
  const [payable, held, paid] = [payableFen, heldFen, accountFen].map(inWords) as [Words, Words, Words];
  return {
    accountFen,
    steps: [
      ruled(
        'PERSONAL_ACCOUNT',
        rule,
        { payableFen, heldFen },
        { accountFen },
        {
          zh: `个人账户可支付${payable.zh}，可用${held.zh}，支付${paid.zh}。`,
          en: `The personal account may pay ${payable.en}, has ${held.en} ready and pays ${paid.en}.`,
        },
      ),
    ],
  };
};

type Words = ReturnType<typeof inWords>;
