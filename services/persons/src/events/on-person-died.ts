import { onEvent } from '@yibao/platform/service';
import { credentialKind, PersonDied } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { credentialIdOf } from '../domain/credential/credential.ts';
import { revokeOnDeath } from '../domain/credential/issue-credential.ts';
import { revokeConsent } from '../domain/delegation/consent.ts';
import { revokeMandate } from '../domain/delegation/mandate.ts';
import { endOnDeath } from '../domain/enrolment/end-enrolment.ts';

const atOnce = 100;
const reason = 'DECEASED';

/** Looks at one page after the other; each is looked at once. */
const everyPage = async <Row>(
  page: (after: string | undefined) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  act: (row: Row) => Promise<unknown>,
) => {
  for (let after: string | undefined; ;) {
    const rows = await page(after);
    for (const row of rows) await act(row);
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = idOf(last);
  }
};

/** With a death all that the person held ends: relations after the day itself, credentials, consents, mandates at once. */
export const onPersonDied = [
  onEvent(PersonDied, 'end-enrolment-on-death', async ({ data }, { enrolments }: Context, metadata) => {
    await enrolments.change(data.personId, (enrolment) => endOnDeath(enrolment, data.diedOn), metadata);
  }),
  onEvent(PersonDied, 'revoke-credentials-on-death', async ({ data }, context: Context, metadata) => {
    for (const kind of credentialKind.options)
      await context.credentials.change(
        credentialIdOf(data.personId, kind),
        (credential) => revokeOnDeath(credential, context.today()),
        metadata,
      );
  }),
  onEvent(PersonDied, 'revoke-consents-on-death', async ({ data }, context: Context, metadata) => {
    const { consents, consentsOf, today } = context;
    await everyPage(
      async (after) => consentsOf({ personId: data.personId }, { limit: atOnce, after }),
      ({ consentId }) => consentId,
      async ({ consentId }) =>
        consents.change(
          consentId,
          (consent) =>
            consent?.revokedOn === undefined ? revokeConsent(consent, { reason, today: today() }) : [],
          metadata,
        ),
    );
  }),
  onEvent(PersonDied, 'revoke-mandates-on-death', async ({ data }, context: Context, metadata) => {
    const { mandates, mandatesOf, today } = context;
    await everyPage(
      async (after) => mandatesOf({ personId: data.personId }, { limit: atOnce, after }),
      ({ mandateId }) => mandateId,
      async ({ mandateId }) =>
        mandates.change(
          mandateId,
          (mandate) =>
            mandate?.revokedOn === undefined ? revokeMandate(mandate, { reason, today: today() }) : [],
          metadata,
        ),
    );
  }),
];
