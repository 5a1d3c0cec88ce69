import { scopes, type Scope } from '@yibao/platform/access';
import { onEvent } from '@yibao/platform/service';
import { personDataRead } from '@yibao/schemas/events/access';
import type { Context } from '../context.ts';

/** Every service that can show a person's data. */
const services = [
  'persons',
  'policies',
  'coverage',
  'cross-region-care',
  'drugs',
  'institutions',
  'sports',
  'hotline',
  'service-desk',
  'supervision',
] as const;

const scopeOf = (text: string): Scope => scopes.find((scope) => scope === text) ?? 'SERVICE';

/** Collects what the services noted, so that the person sees every look in one place. */
export const onPersonDataRead = services.map((service) =>
  onEvent(
    personDataRead(service),
    'collect-looks',
    async ({ id, data }, { looks }: Context) =>
      looks.note([{ ...data, id, service, scope: scopeOf(data.scope) }]),
    [],
    // A look has the id of its event. Each link of an access log is a source of its own, to be kept for ever otherwise.
    { repeatable: true },
  ),
);
