import { refusals, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import { LiaisonAssigned, LiaisonEnded, type LiaisonEvent } from '@yibao/schemas/events/sports';

const refuse = refusals({
  LIAISON_ALREADY_SET: ['CONFLICT', '该院校已有联络员', 'The college has its liaison'],
  LIAISON_UNKNOWN: ['NOT_FOUND', '该院校无联络员', 'The college has no liaison'],
  CONTACT_REQUIRED: ['BAD_USER_INPUT', '请填写姓名和电话', 'Give name and phone'],
});

/** Who is liaison of a college for insurance business: at most one at a time. */
export type Liaison = {
  readonly collegeId: string;
  readonly area: string;
  readonly liaisonId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly private?: { readonly name: string; readonly phone: string };
};

export const liaisons: Aggregate<Liaison | null, LiaisonEvent> = {
  initial: null,
  evolve(current, event) {
    switch (event.type) {
      case LiaisonAssigned.type:
        return { ...event.data, to: null, ...(event.private ? { private: event.private } : {}) };
      case LiaisonEnded.type:
        return current && { ...current, to: event.data.to };
    }
  },
};

/** Whether somebody is liaison on a day; the last day is one of them. */
export const isLiaisonOn = (liaison: Liaison | null, on: IsoDate): boolean =>
  liaison !== null && liaison.from <= on && (liaison.to === null || on <= liaison.to);

type Assignment = Pick<Liaison, 'collegeId' | 'area' | 'liaisonId'>;

/** The sports department names the liaison of a college [S000-R1b]. Refuses CONTACT_REQUIRED, LIAISON_ALREADY_SET. */
export const assignLiaison =
  (assignment: Assignment, contact: { readonly name: string; readonly phone: string }, today: IsoDate) =>
  (current: Liaison | null): readonly LiaisonEvent[] => {
    if (contact.name.trim() === '' || contact.phone.trim() === '') throw refuse('CONTACT_REQUIRED');
    if (isLiaisonOn(current, today)) throw refuse('LIAISON_ALREADY_SET', { since: current?.from });
    return [LiaisonAssigned({ ...assignment, from: today }, contact)];
  };

/** Ends with a day. Refuses LIAISON_UNKNOWN. */
export const endLiaison =
  (on: IsoDate) =>
  (current: Liaison | null): readonly LiaisonEvent[] => {
    if (!current || !isLiaisonOn(current, on) || current.to !== null) throw refuse('LIAISON_UNKNOWN', { on });
    return [LiaisonEnded({ collegeId: current.collegeId, liaisonId: current.liaisonId, to: on })];
  };
