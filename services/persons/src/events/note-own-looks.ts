import type { Scope } from '@yibao/platform/access';
import { onEvent } from '@yibao/platform/service';
import { ConsentGrantIssued, IdentityVerified, MandateGrantIssued } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import type { Look } from '../domain/look.ts';

type Use = Omit<Look, 'id' | 'service' | 'scope'>;

const rows = (eventId: string, opened: readonly Scope[], use: Use): Look[] =>
  opened.map((scope) => ({ ...use, id: `${eventId}/${scope}`, service: 'persons', scope }));

const name = 'note-own-looks';
// A look has the id of its event.
const byItsId = { repeatable: true };

/** A credential shown, a consent or mandate made use of: the person sees that, before any data is read under it. */
export const noteOwnLooks = [
  onEvent(
    IdentityVerified,
    name,
    async ({ id, data }, { looks }: Context) => {
      const { personId, viewer, role, holder: organisation, step: purpose, verifiedAt: at } = data;
      const use = { personId, viewer, role, organisation, purpose, at, operation: 'verifyIdentity' };
      await looks.note(rows(id, ['IDENTITY'], use));
    },
    [],
    byItsId,
  ),
  onEvent(
    ConsentGrantIssued,
    name,
    async ({ id, data }, { looks }: Context) => {
      const { personId, viewer, holder: organisation, purpose, scopes, issuedAt: at } = data;
      const use = {
        personId,
        viewer,
        role: 'INSURER',
        organisation,
        purpose,
        at,
        operation: 'issueConsentGrant',
      };
      await looks.note(rows(id, scopes, use));
    },
    [],
    byItsId,
  ),
  onEvent(
    MandateGrantIssued,
    name,
    async ({ id, data }, { looks }: Context) => {
      const { personId, viewer, agentId: organisation, scopes, issuedAt: at } = data;
      const use = { personId, viewer, role: 'AGENT', organisation, at, operation: 'issueMandateGrant' };
      await looks.note(rows(id, scopes, use));
    },
    [],
    byItsId,
  ),
];
