import type { IsoDate } from '@yibao/platform/domain';
import {
  AgreementConfirmed,
  AgreementProposed,
  AgreementSigned,
  DesignationAccepted,
  DesignationApplicationEnded,
  type DesignationApplied,
  DesignationAssessed,
  DesignationRefused,
  type AgreementParty,
  type ApplicationEvent,
  type AssessmentCriterion,
} from '@yibao/schemas/events/institutions';

export type ApplicationState =
  'APPLIED' | 'ACCEPTED' | 'ASSESSED' | 'NEGOTIATING' | 'SIGNED' | 'REFUSED' | 'NOT_QUALIFIED' | 'ENDED';

export type Agreement = {
  readonly clauses: readonly string[];
  readonly confirmedBy: readonly AgreementParty[];
  /** First day; null before it is signed. */
  readonly from: IsoDate | null;
};

/** An application of an institution for designation; no step without the one before [S001-6e]. */
export type DesignationApplication = {
  readonly id: string;
  readonly state: ApplicationState;
  /** When it came into this state. */
  readonly since: IsoDate;
  readonly conditionsVersion: string;
  readonly materials: readonly string[];
  readonly appliedOn: IsoDate;
  readonly acceptedOn: IsoDate | null;
  readonly assessment: {
    readonly on: IsoDate;
    readonly notMet: readonly AssessmentCriterion[];
    readonly experts: number;
  } | null;
  readonly agreement: Agreement | null;
  /** Code of the published reason for which it was not accepted. */
  readonly refusalReason: string | null;
};

const finalStates: readonly ApplicationState[] = ['SIGNED', 'REFUSED', 'NOT_QUALIFIED', 'ENDED'];

export const isOpen = ({ state }: DesignationApplication): boolean => !finalStates.includes(state);

type Applied = Extract<ApplicationEvent, { type: typeof DesignationApplied.type }>;

export const appliedWith = ({ data }: Applied): DesignationApplication => ({
  id: data.applicationId,
  state: 'APPLIED',
  since: data.appliedOn,
  conditionsVersion: data.conditionsVersion,
  materials: data.materials,
  appliedOn: data.appliedOn,
  ...{ acceptedOn: null, assessment: null, agreement: null, refusalReason: null },
});

/** The application after one more step. */
export const advanced = (
  application: DesignationApplication,
  event: Exclude<ApplicationEvent, Applied>,
): DesignationApplication => {
  switch (event.type) {
    case DesignationRefused.type: {
      const { reason: refusalReason, refusedOn: since } = event.data;
      return { ...application, state: 'REFUSED', since, refusalReason };
    }
    case DesignationAccepted.type: {
      const { acceptedOn } = event.data;
      return { ...application, state: 'ACCEPTED', since: acceptedOn, acceptedOn };
    }
    case DesignationAssessed.type: {
      const { assessedOn: on, notMet, experts } = event.data;
      const state = notMet.length === 0 ? 'ASSESSED' : 'NOT_QUALIFIED';
      return { ...application, state, since: on, assessment: { on, notMet, experts } };
    }
    case AgreementProposed.type: {
      const { clauses, proposedOn: since } = event.data;
      const agreement = { clauses, confirmedBy: [], from: null };
      return { ...application, state: 'NEGOTIATING', since, agreement };
    }
    case AgreementConfirmed.type: {
      const { agreement } = application;
      const confirmedBy = [...(agreement?.confirmedBy ?? []), event.data.by];
      return { ...application, agreement: agreement && { ...agreement, confirmedBy } };
    }
    case AgreementSigned.type: {
      const { from, signedOn: since } = event.data;
      const { agreement } = application;
      return { ...application, state: 'SIGNED', since, agreement: agreement && { ...agreement, from } };
    }
    case DesignationApplicationEnded.type:
      return { ...application, state: 'ENDED', since: event.data.endedOn };
  }
};
