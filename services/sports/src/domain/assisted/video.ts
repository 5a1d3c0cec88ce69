import { VideoEnded, VideoStarted, type AssistedServiceEvent } from '@yibao/schemas/events/sports';
import { refuse } from './refusals.ts';
import { isOpen, type AssistedService, type VideoSession } from './service.ts';

type Decision = (service: AssistedService | null) => readonly AssistedServiceEvent[];

/** The two sides of a session: each joins with a token of its own. */
export const videoParties = ['APPLICANT', 'OFFICER'] as const;
export type VideoParty = (typeof videoParties)[number];

/** The session that both sides may join now, if there is one. */
export const sessionUnderWay = ({ video }: Pick<AssistedService, 'video'>): VideoSession | null =>
  video?.endedAt === null ? video : null;

/** A side of the request, for somebody who belongs to one. */
export const partyOf = (
  { personId, officerId }: AssistedService,
  caller: { readonly personId?: string | undefined; readonly subject: string },
): VideoParty | null => {
  if (caller.personId === personId) return 'APPLICANT';
  return caller.subject === officerId ? 'OFFICER' : null;
};

/**
 * The officer who took the request over begins the session, at the time agreed on or later; after an end, anew
 * [S000-02a]. Refuses NOT_FOUND, INVALID_STATE, NOT_VIDEO, NOT_YOURS, TOO_EARLY.
 */
export const startVideo =
  (officerId: string, startedAt: string): Decision =>
  (service) => {
    if (!service) throw refuse('NOT_FOUND');
    if (service.mode !== 'VIDEO') throw refuse('NOT_VIDEO', { mode: service.mode });
    if (!isOpen(service)) throw refuse('INVALID_STATE', { status: service.status });
    if (service.officerId !== officerId) throw refuse('NOT_YOURS', { officerId: service.officerId });
    const { serviceId, personId, agreedAt } = service;
    if (agreedAt !== null && Date.parse(startedAt) < Date.parse(agreedAt))
      throw refuse('TOO_EARLY', { agreedAt });
    return sessionUnderWay(service) ? [] : [VideoStarted({ serviceId, personId, startedAt })];
  };

/** Ends the session: its tokens open nothing any more. Refuses NOT_FOUND, NOT_YOURS, INVALID_STATE. */
export const endVideo =
  (officerId: string, endedAt: string): Decision =>
  (service) => {
    if (!service) throw refuse('NOT_FOUND');
    if (service.officerId !== officerId) throw refuse('NOT_YOURS', { officerId: service.officerId });
    if (!sessionUnderWay(service)) throw refuse('INVALID_STATE', { endedAt: service.video?.endedAt ?? null });
    const { serviceId, personId } = service;
    return [VideoEnded({ serviceId, personId, endedAt })];
  };
