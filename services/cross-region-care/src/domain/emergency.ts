import type { Aggregate } from '@yibao/platform/domain';
import {
  EmergencyCorrected,
  EmergencyRegistered,
  type EmergencyEvent,
} from '@yibao/schemas/events/cross-region-care';
import type { Emergency, EmergencyContext } from '@yibao/schemas/facts/cross-region-care';
import type { EmergencyKind } from '@yibao/schemas/policy/codes';
import { refuse } from './refusals.ts';

export type { Emergency } from '@yibao/schemas/facts/cross-region-care';

export const emergencies: Aggregate<Emergency | null, EmergencyEvent> = {
  initial: null,
  evolve(emergency, event) {
    switch (event.type) {
      case EmergencyRegistered.type:
        return event.data;
      case EmergencyCorrected.type:
        return emergency && { ...emergency, kind: event.data.kind, context: event.data.context };
    }
  },
};

/**
 * The treating institution registers an emergency once per admission; it never delays care or payment [S000-06a,
 * S000-06c]. Refuses ALREADY_REGISTERED, ADMISSION_IN_FUTURE.
 */
export const registerEmergency =
  (emergency: Emergency, now: Date) =>
  (current: Emergency | null): readonly EmergencyEvent[] => {
    if (current) throw refuse('ALREADY_REGISTERED', { registrationId: current.registrationId });
    if (Date.parse(emergency.admittedAt) > now.getTime()) throw refuse('ADMISSION_IN_FUTURE');
    return [EmergencyRegistered(emergency)];
  };

/** Corrects kind and context, with a reason. Refuses REGISTRATION_NOT_FOUND, NOT_TREATING_INSTITUTION, REASON_REQUIRED. */
export const correctEmergency =
  ({
    kind,
    context,
    reason,
    institutionId,
  }: {
    kind: EmergencyKind;
    context: EmergencyContext;
    reason: string;
    institutionId: string | null;
  }) =>
  (current: Emergency | null): readonly EmergencyEvent[] => {
    if (!current) throw refuse('REGISTRATION_NOT_FOUND');
    if (institutionId !== null && institutionId !== current.institutionId)
      throw refuse('NOT_TREATING_INSTITUTION');
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    if (kind === current.kind && context === current.context) return [];
    const { registrationId, personId } = current;
    return [EmergencyCorrected({ registrationId, personId, kind, context }, { reason })];
  };
