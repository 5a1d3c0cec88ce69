import type { Aggregate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import {
  KioskRegistered,
  KioskResumed,
  KioskSuspended,
  type KioskEvent,
} from '@yibao/schemas/events/service-desk';
import type { KioskFunction, KioskPlace } from '@yibao/schemas/facts/service-desk';
import { refuse } from './refusals.ts';

/** A self-service terminal; it shows, and accepts basic items, for one person at a time under that person's grant. */
export type Kiosk = Omit<EventOf<typeof KioskRegistered>['data'], 'kioskId'> & {
  readonly id: string;
  readonly status: 'ACTIVE' | 'SUSPENDED';
  readonly private?: { readonly suspensionReason: string } | undefined;
};

/** Null before it is registered. */
export const kiosks: Aggregate<Kiosk | null, KioskEvent> = {
  initial: null,
  evolve(kiosk, event) {
    switch (event.type) {
      case KioskRegistered.type: {
        const { kioskId: id, ...record } = event.data;
        return { id, ...record, status: 'ACTIVE' };
      }
      case KioskSuspended.type:
        return (
          kiosk && {
            ...kiosk,
            status: 'SUSPENDED',
            private: event.private && { suspensionReason: event.private.reason },
          }
        );
      case KioskResumed.type:
        return kiosk && { ...kiosk, status: 'ACTIVE', private: undefined };
    }
  },
};

/** Where a terminal stands in a listing: by area, then by id. */
export const kioskPosition = ({ area, id }: Kiosk): string => `${area}/${id}`;

export type KioskRegistration = {
  readonly id: string;
  readonly account: string;
  readonly place: KioskPlace;
  readonly hostId: string | null;
  readonly area: string;
  readonly functions: readonly KioskFunction[];
  /** Whether the area tries out terminals outside halls. */
  readonly pilotFlag: boolean;
  /** What the host is on the public record; null: not there. */
  readonly hostKind: string | null;
};

/** Refuses HOST_REQUIRED, PILOT_FLAG_OFF, HOST_UNKNOWN: outside halls only with a host, as a trial [S002-19a, S002-19b, S004-15]. */
const requirePlace = ({ place, hostId, pilotFlag, hostKind }: KioskRegistration): void => {
  if (place === 'HALL') return;
  if (hostId === null || hostId.trim() === '') throw refuse('HOST_REQUIRED', { place });
  if (!pilotFlag) throw refuse('PILOT_FLAG_OFF', { flag: 'desk.kioskPilot' });
  const isPharmacy = hostKind === 'PHARMACY';
  if (place === 'PHARMACY' && !isPharmacy) throw refuse('HOST_UNKNOWN', { hostId });
  if (place === 'MEDICAL_INSTITUTION' && (hostKind === null || isPharmacy))
    throw refuse('HOST_UNKNOWN', { hostId });
};

/** Registers a terminal. Refuses ACCOUNT_REQUIRED, FUNCTION_NOT_ALLOWED and as `requirePlace`. */
export const registerKiosk = (registration: KioskRegistration) => (): readonly KioskEvent[] => {
  const { id: kioskId, account, place, hostId, area, functions } = registration;
  if (account.trim() === '') throw refuse('ACCOUNT_REQUIRED');
  requirePlace(registration);
  if (functions.length === 0 || new Set(functions).size < functions.length)
    throw refuse('FUNCTION_NOT_ALLOWED');
  return [KioskRegistered({ kioskId, account: account.trim(), place, hostId, area, functions })];
};

/** Takes a terminal out of use. Refuses KIOSK_SUSPENDED, REASON_REQUIRED. */
export const suspendKiosk = (kiosk: Kiosk, reason: string, at: string): readonly KioskEvent[] => {
  if (kiosk.status === 'SUSPENDED') throw refuse('KIOSK_SUSPENDED');
  if (reason.trim() === '') throw refuse('REASON_REQUIRED');
  return [KioskSuspended({ kioskId: kiosk.id, at }, { reason: reason.trim() })];
};

/** Puts a terminal into use again. Refuses KIOSK_ACTIVE. */
export const resumeKiosk = (kiosk: Kiosk, at: string): readonly KioskEvent[] => {
  if (kiosk.status === 'ACTIVE') throw refuse('KIOSK_ACTIVE');
  return [KioskResumed({ kioskId: kiosk.id, at })];
};

/** Whether the caller is this terminal, and it is in use. Refuses KIOSK_NOT_FOUND, NOT_THIS_KIOSK, KIOSK_SUSPENDED. */
export const requireInUse = (kiosk: Kiosk | null, account: string): Kiosk => {
  if (!kiosk) throw refuse('KIOSK_NOT_FOUND');
  if (kiosk.account !== account) throw refuse('NOT_THIS_KIOSK');
  if (kiosk.status !== 'ACTIVE') throw refuse('KIOSK_SUSPENDED');
  return kiosk;
};
