import { designateDualChannelPharmacy } from '../../domain/designate-dual-channel-pharmacy.ts';
import { openDesignation, type DesignationRequest } from '../../domain/open-designation.ts';
import { refuse } from '../../domain/refusals.ts';
import { registerInstitution } from '../../domain/register-institution.ts';
import { setNetworked } from '../../domain/set-networked.ts';
import { closeSportsWindow, openSportsWindow } from '../../domain/sports-window.ts';
import { resumeInstitution, suspendInstitution } from '../../domain/suspension.ts';
import {
  changeInstitution,
  decidesOnInstitution,
  itselfOrInOwnArea,
  requireOwnArea,
} from '../change-institution.ts';
import type { MutationResolvers } from '../generated.ts';
import { designationMutations } from './designation-mutations.ts';

const connectOrDisconnect = decidesOnInstitution('setNetworked', setNetworked);

export const Mutation: MutationResolvers = {
  registerInstitution: async (_parent, { input }, context) => {
    requireOwnArea(context, input.area);
    const { code, name, kind, level = null, area, ownership } = input;
    const registration = { code, name: { zh: name.zh, en: name.en ?? null }, kind, level, area, ownership };
    return changeInstitution(context, 'registerInstitution', code, input, (current) =>
      registerInstitution(current, registration),
    );
  },
  openDesignation: decidesOnInstitution(
    'openDesignation',
    (institution, request: DesignationRequest, _today, { viewer }) =>
      openDesignation(institution, request, viewer.level),
  ),
  designateDualChannelPharmacy: decidesOnInstitution(
    'designateDualChannelPharmacy',
    designateDualChannelPharmacy,
  ),
  setNetworked: async (parent, args, context) => {
    const { level } = context.viewer;
    if (level !== 'PROVINCE' && level !== 'CITY') throw refuse('CITY_AGENCY_REQUIRED', { level });
    return connectOrDisconnect(parent, args, context);
  },
  openSportsWindow: decidesOnInstitution('openSportsWindow', openSportsWindow, itselfOrInOwnArea),
  closeSportsWindow: decidesOnInstitution('closeSportsWindow', closeSportsWindow, itselfOrInOwnArea),
  ...designationMutations,
  suspendInstitution: decidesOnInstitution('suspendInstitution', suspendInstitution),
  resumeInstitution: decidesOnInstitution('resumeInstitution', resumeInstitution),
};
