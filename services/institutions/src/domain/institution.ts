import type { Aggregate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import {
  AgreementConfirmed,
  AgreementProposed,
  AgreementSigned,
  DesignationAccepted,
  DesignationApplicationEnded,
  DesignationApplied,
  DesignationAssessed,
  DesignationChanged,
  DesignationRefused,
  InstitutionRegistered,
  InstitutionResumed,
  InstitutionSuspended,
  NetworkedChanged,
  SportsWindowClosed,
  SportsWindowOpened,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import type {
  Designation,
  InstitutionKind,
  OpenedDisease,
  Ownership,
  Period,
  SportsWindow,
} from '@yibao/schemas/facts/institutions';
import type { InstitutionLevel } from '@yibao/schemas/policy/codes';
import { advanced, appliedWith, type DesignationApplication } from './designation-application.ts';
import { closedFrom, openFrom } from './periods.ts';

/** A medical institution or pharmacy on the public record; its id is the national institution code. */
export type Institution = {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string | null };
  readonly kind: InstitutionKind;
  readonly level: InstitutionLevel | null;
  readonly area: string;
  readonly ownership: Ownership;
  readonly designations: readonly Designation[];
  readonly openedDiseases: readonly OpenedDisease[];
  readonly networked: readonly Period[];
  readonly suspensions: readonly Period[];
  readonly sportsWindows: readonly SportsWindow[];
  /** Its applications for designation, oldest first; only the last one may be open. */
  readonly applications: readonly DesignationApplication[];
  /** The reason of the last suspension: free text, which may name persons. */
  readonly private?: { readonly suspensionReason: string } | undefined;
};

/** The list with one entry replaced, or added: entries of one subject that begin on the same day are the same. */
const withEntry = <Entry extends Period>(
  entries: readonly Entry[],
  entry: Entry,
  isSameSubject: (other: Entry) => boolean,
): readonly Entry[] => [
  ...entries.filter((other) => other.from !== entry.from || !isSameSubject(other)),
  entry,
];

/** Where an institution stands in a listing: by area, then by code. */
export const positionOf = ({ area, id }: Institution): string => `${area}/${id}`;

type Registered = EventOf<typeof InstitutionRegistered>;

const nothingYet = {
  designations: [],
  openedDiseases: [],
  networked: [],
  suspensions: [],
  sportsWindows: [],
  applications: [],
} as const;

const registered = ({ data }: Registered): Institution => {
  const { institutionId: id, ...record } = data;
  return { id, ...record, ...nothingYet };
};

const designated = (
  institution: Institution,
  { data: { kind, from, to, diseases } }: EventOf<typeof DesignationChanged>,
): Institution => ({
  ...institution,
  designations: withEntry(institution.designations, { kind, from, to }, (other) => other.kind === kind),
  openedDiseases: diseases.reduce(
    (opened, disease) => withEntry(opened, disease, ({ code }) => code === disease.code),
    institution.openedDiseases,
  ),
});

const changed = (institution: Institution, event: Exclude<InstitutionEvent, Registered>): Institution => {
  const { networked, suspensions, sportsWindows } = institution;
  switch (event.type) {
    case DesignationChanged.type:
      return designated(institution, event);
    case NetworkedChanged.type: {
      const { networked: isNetworked, from } = event.data;
      return { ...institution, networked: (isNetworked ? openFrom : closedFrom)(networked, from) };
    }
    case InstitutionSuspended.type:
      return {
        ...institution,
        suspensions: openFrom(suspensions, event.data.from),
        private: event.private && { suspensionReason: event.private.reason },
      };
    case InstitutionResumed.type:
      return { ...institution, suspensions: closedFrom(suspensions, event.data.from) };
    case SportsWindowOpened.type: {
      const { institutionId: _id, ...opened } = event.data;
      return { ...institution, sportsWindows: [...sportsWindows, { ...opened, to: null }] };
    }
    case SportsWindowClosed.type: {
      const { from, to } = event.data;
      const windows = sportsWindows.map((each) => (each.from === from ? { ...each, to } : each));
      return { ...institution, sportsWindows: windows };
    }
    case DesignationApplied.type:
      return { ...institution, applications: [...institution.applications, appliedWith(event)] };
    case DesignationRefused.type:
    case DesignationAccepted.type:
    case DesignationAssessed.type:
    case AgreementProposed.type:
    case AgreementConfirmed.type:
    case AgreementSigned.type:
    case DesignationApplicationEnded.type: {
      const { applicationId } = event.data;
      const applications = institution.applications.map((each) =>
        each.id === applicationId ? advanced(each, event) : each,
      );
      return { ...institution, applications };
    }
  }
};

/** Null before it is registered. */
export const institutions: Aggregate<Institution | null, InstitutionEvent> = {
  initial: null,
  evolve(institution, event) {
    if (event.type === InstitutionRegistered.type) return registered(event);
    return institution && changed(institution, event);
  },
};
