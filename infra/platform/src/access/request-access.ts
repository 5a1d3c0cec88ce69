import DataLoader from 'dataloader';
import { mayAct, mayRead } from './may-read.ts';
import { refuse } from './refusals.ts';
import type { Scope, Viewer } from './viewer.ts';

/** Where the persons asked about are insured; one query for all of them. */
export type AreasOf = (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** One look at another person's data, for the access log. */
export type Look = { readonly personId: string; readonly scope: Scope };

/** Access within one operation: each person is judged once, and every look is noted. */
export type RequestAccess = {
  readonly viewer: Viewer;
  /** Whether the viewer holds one of the roles. */
  readonly holds: (roles: readonly string[]) => boolean;
  /** Refuses SCOPE_NOT_GRANTED. Undefined at once when the person was judged before in this operation. */
  readonly requireRead: (personId: string, scope: Scope) => Promise<void> | undefined;
  readonly mayRead: (personId: string, scope: Scope) => Promise<boolean>;
  /** Refuses MAY_NOT_ACT. */
  readonly requireAct: (personId: string, scope: Scope) => Promise<void>;
  /**
   * Puts an act on record that `requireAct` does not judge, because a rule of the service allows it: an employer, a
   * department in its own area. Call it where the rule has allowed the act.
   */
  readonly note: (personId: string, scope: Scope) => void;
  /** Where a person is insured, from a service that has just read it: it is not asked for again. */
  readonly learn: (personId: string, area: string | undefined) => void;
  /** What was seen of others in this operation. */
  readonly looks: () => readonly Look[];
};

export const requestAccess = (viewer: Viewer, areasOf: AreasOf, now: () => Date): RequestAccess => {
  const areas = new DataLoader<string, string | undefined>(async (personIds) => {
    const found = await areasOf(personIds);
    return personIds.map((id) => found.get(id));
  });
  const judged = new Map<string, ReadonlySet<Scope>>();
  const seen = new Map<string, Look>();

  const isOwn = (personId: string) => viewer.personId === personId;
  const needsArea = viewer.roles.some((role) => role === 'OFFICER' || role === 'SUPERVISOR');
  const subjectOf = async (personId: string) => ({
    personId,
    area: needsArea && !isOwn(personId) ? await areas.load(personId) : undefined,
  });

  const note = (personId: string, scope: Scope) => {
    if (!isOwn(personId)) seen.set(`${personId}/${scope}`, { personId, scope });
  };
  const settle = (allowed: ReadonlySet<Scope>, personId: string, scope: Scope) => {
    if (!allowed.has(scope)) throw refuse('SCOPE_NOT_GRANTED', { scope });
    note(personId, scope);
  };
  const judge = async (personId: string) => {
    const allowed = mayRead(viewer, await subjectOf(personId), now());
    judged.set(personId, allowed);
    return allowed;
  };

  return {
    viewer,
    holds: (roles) => roles.includes('PUBLIC') || viewer.roles.some((role) => roles.includes(role)),
    requireRead(personId, scope) {
      const known = judged.get(personId);
      if (!known) return judge(personId).then((allowed) => settle(allowed, personId, scope));
      settle(known, personId, scope);
      return undefined;
    },
    mayRead: async (personId, scope) => (judged.get(personId) ?? (await judge(personId))).has(scope),
    async requireAct(personId, scope) {
      const allowed = mayAct(viewer, await subjectOf(personId), now());
      if (!allowed.has(scope)) throw refuse('MAY_NOT_ACT', { scope });
      note(personId, scope);
    },
    note,
    learn: (personId, area) => void areas.prime(personId, area),
    looks: () => [...seen.values()],
  };
};
