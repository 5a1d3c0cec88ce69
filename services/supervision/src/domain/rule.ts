import { addDays, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  RulePublished,
  RuleRetired,
  type RuleEvent,
  type RuleVersion,
} from '@yibao/schemas/events/supervision';
import type { RuleStage, RuleTag } from '@yibao/schemas/facts/supervision';
import { examplesOf } from './rule-examples.ts';
import { refuse } from './refusals.ts';

/** A published version, with the day on which the next one, or its end, replaces it. */
export type PublishedRule = RuleVersion & { readonly to: IsoDate | null };

/** All rules in one document: which version is in force is decided in one place. `changes` counts what was published. */
export type RuleBase = { readonly rules: readonly PublishedRule[]; readonly changes: readonly IsoDate[] };

export const ruleBase: Aggregate<RuleBase, RuleEvent> = {
  initial: { rules: [], changes: [] },
  evolve({ rules, changes }, event) {
    const { code } = event.data;
    switch (event.type) {
      case RulePublished.type: {
        const { from } = event.data;
        const before = rules.map((rule) =>
          rule.code === code && (rule.to === null || rule.to >= from)
            ? { ...rule, to: addDays(from, -1) }
            : rule,
        );
        return { rules: [...before, { ...event.data, to: null }], changes: [...changes, from] };
      }
      case RuleRetired.type: {
        const { version, to } = event.data;
        const ended = rules.map((rule) =>
          rule.code === code && rule.version === version ? { ...rule, to } : rule,
        );
        return { rules: ended, changes: [...changes, addDays(to, 1)] };
      }
    }
  },
};

/** The id of the one document of all rules. */
export const ruleBaseId = 'RULES';

export const ruleIdOf = ({ code, version }: Pick<RuleVersion, 'code' | 'version'>): string =>
  `${code}/${version}`;

/** The rules in force on a day: one version per code. */
export const rulesOn = ({ rules }: RuleBase, on: IsoDate): readonly PublishedRule[] =>
  rules.filter(({ from, to }) => from <= on && (to === null || on <= to));

/** How the rule base of a day is named: by how many changes had come into force. The same day gives the same name. */
export const ruleBaseOn = ({ changes }: RuleBase, on: IsoDate): string =>
  `RB-${changes.filter((from) => from <= on).length}`;

/** The rules of a stage and tag in force on a day; what is left out does not matter. */
export const rulesThat = (
  base: RuleBase,
  { at, stage, tag }: { at: IsoDate; stage?: RuleStage | null | undefined; tag?: RuleTag | null | undefined },
): readonly PublishedRule[] =>
  rulesOn(base, at).filter((rule) => (!stage || rule.stages.includes(stage)) && (!tag || rule.tag === tag));

const latestOf = ({ rules }: RuleBase, code: string) =>
  rules.filter((rule) => rule.code === code).sort((a, b) => b.version - a.version)[0];

const requireSound = (rule: RuleVersion) => {
  if (rule.guidance.zh.trim() === '' || rule.guidance.en.trim() === '') throw refuse('GUIDANCE_REQUIRED');
  if (!rule.examples.some(({ hits }) => hits) || !rule.examples.some(({ hits }) => !hits))
    throw refuse('EXAMPLE_REQUIRED');
  const failing = examplesOf(rule).flatMap(({ expected, actual }, index) =>
    expected === actual ? [] : [{ example: index, expected, actual }],
  );
  if (failing.length > 0) throw refuse('EXAMPLE_FAILS', { failing });
};

/**
 * Publishes the first version of a rule, in force from today at the earliest; its own examples are run before
 * [S001-10.3a]. Refuses VERSION_EXISTS, GUIDANCE_REQUIRED, EXAMPLE_REQUIRED, EXAMPLE_FAILS, DATE_NOT_ALLOWED.
 */
export const addRule =
  (rule: RuleVersion, today: IsoDate) =>
  (base: RuleBase): readonly RuleEvent[] => {
    const known = latestOf(base, rule.code);
    if (known || rule.version !== 1)
      throw refuse('VERSION_EXISTS', { code: rule.code, latest: known?.version ?? 0 });
    requireSound(rule);
    if (rule.from < today) throw refuse('DATE_NOT_ALLOWED', { earliest: today });
    return [RulePublished(rule)];
  };

/** Publishes the next version; the former ends the day before. Refuses as addRule does, and RULE_NOT_FOUND. */
export const updateRule =
  (rule: RuleVersion, today: IsoDate) =>
  (base: RuleBase): readonly RuleEvent[] => {
    const known = latestOf(base, rule.code);
    if (!known) throw refuse('RULE_NOT_FOUND', { code: rule.code });
    if (rule.version !== known.version + 1)
      throw refuse('VERSION_EXISTS', { code: rule.code, latest: known.version });
    requireSound(rule);
    const earliest = known.from < today ? today : addDays(known.from, 1);
    if (rule.from < earliest) throw refuse('DATE_NOT_ALLOWED', { earliest });
    return [RulePublished(rule)];
  };

/** A rule is not applied from a day on. Refuses RULE_NOT_FOUND, DATE_NOT_ALLOWED. */
export const retireRule =
  (code: string, from: IsoDate, today: IsoDate) =>
  (base: RuleBase): readonly RuleEvent[] => {
    const rule = latestOf(base, code);
    if (!rule || (rule.to !== null && rule.to < today)) throw refuse('RULE_NOT_FOUND', { code });
    const earliest = addDays(rule.from > today ? rule.from : today, 1);
    if (from < earliest || (rule.to !== null && from > rule.to))
      throw refuse('DATE_NOT_ALLOWED', { earliest, latest: rule.to });
    return [RuleRetired({ code, version: rule.version, to: addDays(from, -1) })];
  };

/** Puts a rule of the delivery in; once. Its examples are run like anybody's. */
export const seedRule =
  (rule: RuleVersion) =>
  (base: RuleBase): readonly RuleEvent[] => {
    if (base.rules.some(({ code, version }) => code === rule.code && version >= rule.version)) return [];
    requireSound(rule);
    return [RulePublished(rule)];
  };
