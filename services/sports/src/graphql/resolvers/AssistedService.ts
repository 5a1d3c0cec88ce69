import { partyOf, sessionUnderWay } from '../../domain/assisted/video.ts';
import type { AssistedServiceResolvers } from '../generated.ts';

export const AssistedService: AssistedServiceResolvers = {
  id: ({ serviceId }) => serviceId,
  person: ({ personId }) => ({ id: personId }),
  place: ({ private: secret }) => secret?.place ?? null,
  video: (service, _args, { viewer, videoToken }) => {
    const { serviceId, video } = service;
    const session = sessionUnderWay(service);
    const party = partyOf(service, viewer);
    // Each side gets its own token, nobody else any.
    return video && { ...video, joinToken: session && party && videoToken(serviceId, session, party) };
  },
  // No step can be planned at a window [S000-01e].
  visitCountByApplicant: () => 0,
};
