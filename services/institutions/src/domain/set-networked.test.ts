import { describe, it } from '@jest/globals';
import { NetworkedChanged } from '@yibao/schemas/events/institutions';
import { basic, deciding, given, institutionId, registered } from '../testing/institution-history.ts';
import { setNetworked } from './set-networked.ts';

const setting = deciding(setNetworked);
const changed = (networked: boolean, from: string) => NetworkedChanged({ institutionId, networked, from });

describe('setNetworked', () => {
  it('connects a BASIC designated institution from its first day on', () =>
    given(...basic())
      .when(setting({ networked: true, from: '2026-01-01' }))
      .then(changed(true, '2026-01-01')));

  it('does not connect one before it is designated', () => {
    given(...basic())
      .when(setting({ networked: true, from: '2025-12-31' }))
      .refused('NOT_BASIC_DESIGNATED', { on: '2025-12-31' });
    given(registered())
      .when(setting({ networked: true, from: '2026-01-01' }))
      .refused('NOT_BASIC_DESIGNATED');
  });

  it('disconnects, also from an earlier day than it was to be connected', () => {
    const connected = given(...basic(), changed(true, '2026-03-01'));
    connected.when(setting({ networked: false, from: '2026-06-01' })).then(changed(false, '2026-06-01'));
    connected.when(setting({ networked: false, from: '2026-02-01' })).then(changed(false, '2026-02-01'));
  });

  it('changes nothing when it says what holds', () => {
    given(...basic(), changed(true, '2026-03-01'))
      .when(setting({ networked: true, from: '2026-04-01' }))
      .then();
    given(...basic())
      .when(setting({ networked: false, from: '2026-04-01' }))
      .then();
  });
});
