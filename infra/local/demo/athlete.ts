import { demoOrganisations, demoPersons } from '../issuer/demo-ids.ts';
import { awayCare, type Patient } from './away-care.ts';
import type { Step } from './walk.ts';

const zhao: Patient = { persona: 'zhao', name: 'Zhao' };
const personId = demoPersons.zhao;
const officer = 'changchun-officer';

const certified: readonly Step[] = [
  {
    name: 'profile',
    says: 'The sports department certifies Zhao as an athlete of a team of the province',
    // The same in every walk: a capacity is held once.
    ask: () => ({
      as: 'sports',
      query: `mutation Profile($input: RegisterProfileInput!) { registerProfile(input: $input) { revision } }`,
      variables: {
        input: {
          ...{ idempotencyKey: 'demo-athlete-profile', personId, audience: 'ATHLETE' },
          ...{ unit: demoOrganisations.team, from: '2026-01-01' },
        },
      },
    }),
  },
  {
    name: 'card',
    says: 'Zhao receives the Jixiang card',
    ask: () => ({
      as: 'sports',
      query: `mutation Card($input: IssueSportsCardInput!) { issueSportsCard(input: $input) { revision } }`,
      variables: {
        input: {
          ...{ idempotencyKey: 'demo-athlete-card', personId, kind: 'JIXIANG' },
          ...{ from: '2026-01-01', to: '2030-12-31' },
        },
      },
    }),
  },
  {
    name: 'eligible',
    says: 'Zhao sees the card, and that the green channel is open',
    ask: () => ({
      as: 'zhao',
      query: `{ me { sportsProfile { capacities { audience from to } cards { kind from to } }
        greenChannelEligibility { eligible reason } } }`,
    }),
    until: ({ me }) => me.greenChannelEligibility?.eligible === true,
  },
];

const assisted: readonly Step[] = [
  {
    name: 'request',
    says: 'From the training camp Zhao asks for help online with a filing for Haikou: nobody has to come to a window',
    ask: (_found, run) => ({
      as: 'zhao',
      query: `mutation Help($input: RequestAssistedServiceInput!) { requestAssistedService(input: $input) {
        service { id status dueOn visitCountByApplicant } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-help-${run}`, personId, audience: 'ATHLETE', mode: 'ONLINE' },
          ...{ business: 'CROSS_REGION_FILING', time: new Date(Date.now() + 3_600_000).toISOString() },
        },
      },
    }),
    finds: ({ requestAssistedService }) => ({ serviceId: String(requestAssistedService.service.id) }),
  },
  {
    name: 'accept',
    says: 'An officer in Changchun takes the request over',
    ask: (found, run) => ({
      as: officer,
      query: `mutation Accept($input: AcceptServiceInput!) { acceptService(input: $input) { service { status } } }`,
      variables: { input: { idempotencyKey: `demo-accept-${run}`, serviceId: found['serviceId'] } },
    }),
  },
  {
    name: 'file',
    says: 'The officer files in the filing service itself, in the context of the request',
    ask: (found, run) => ({
      as: officer,
      query: `mutation File($input: FileCrossRegionCareInput!) { fileCrossRegionCare(input: $input) {
        filing { id type destination from to } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-file-${run}`, personId, type: 'LONG_TERM', destination: '460100' },
          ...{ channel: 'WEB', credential: 'E_VOUCHER' },
          inContextOf: { service: 'sports', id: found['serviceId'] },
        },
      },
    }),
    finds: ({ fileCrossRegionCare }) => ({ filingId: String(fileCrossRegionCare.filing.id) }),
  },
  {
    name: 'completed',
    says: 'The filing closes the request by itself',
    ask: (found) => ({
      as: 'zhao',
      query: `query Help($id: ID!) { assistedService(id: $id) { status completedAt tasks { kind done resultRef } } }`,
      variables: { id: found['serviceId'] },
    }),
    until: ({ assistedService }) => assistedService?.status === 'COMPLETED',
  },
];

type GreenCase = { readonly id: string; readonly originId: string };

const accompanied: readonly Step[] = [
  {
    name: 'green-case',
    says: 'The same filing has opened a green case; it waits for its one officer',
    ask: () => ({
      as: officer,
      query: `{ greenCases(status: ACCEPTED, first: 100) { nodes { id originKind originId status } } }`,
    }),
    until: ({ greenCases }, { filingId }) =>
      greenCases.nodes.some(({ originId }: GreenCase) => originId === filingId),
    finds: ({ greenCases }, { filingId }) => ({
      greenCaseId: String(greenCases.nodes.find(({ originId }: GreenCase) => originId === filingId)?.id),
    }),
  },
  {
    name: 'assign',
    says: 'One officer is named, with a service phone',
    ask: (found, run) => ({
      as: officer,
      query: `mutation Assign($input: AssignOfficerInput!) { assignOfficer(input: $input) {
        greenCase { status officer { name phone } } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-assign-${run}`, greenCaseId: found['greenCaseId'] },
          ...{ officerId: 'demo-changchun-officer', name: '示例专员', phone: '0431-12393' },
        },
      },
    }),
  },
];

const served: readonly Step[] = [
  {
    name: 'rate',
    says: 'Zhao rates the settlement, once',
    ask: (found, run) => ({
      as: 'zhao',
      query: `mutation Rate($input: RateServiceInput!) { rateService(input: $input) { rating { actKind grade ratedAt } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-rate-${run}`, actKind: 'SETTLEMENT', actId: found['settlementId'] },
          grade: 5,
        },
      },
    }),
  },
  {
    name: 'ticket',
    says: 'At night Zhao asks the sports line of 12393, which is open around the clock',
    ask: (_found, run) => ({
      as: 'zhao',
      query: `mutation Ask($input: OpenTicketInput!) { openTicket(input: $input) { ticket { id state dueOn } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-ticket-${run}`, lineId: '12393-SPORTS', category: 'CONSULTATION' },
          ...{ audience: 'ATHLETE', question: '集训期间在海口复诊还需要再次备案吗？', area: '220100' },
        },
      },
    }),
    finds: ({ openTicket }) => ({ ticketId: String(openTicket.ticket.id) }),
  },
  {
    name: 'answer',
    says: 'The desk answers at once, and Zhao confirms: opened, resolved and closed in one command',
    ask: (found, run) => ({
      as: 'hotline',
      query: `mutation Answer($input: AnswerTicketInput!) { answerTicket(input: $input) { ticket { state closedAt } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-answer-${run}`, ticketId: found['ticketId'], confirmed: true },
          text: '备案在有效期内可多次使用，无需再次备案。',
        },
      },
    }),
  },
  {
    name: 'everything',
    says: 'Zhao sees all of it in one query over seven services',
    ask: () => ({
      as: 'zhao',
      query: `{ me { greenChannelEligibility { eligible } filings(first: 1) { nodes { destination validity { valid } } }
        settlements(first: 1) { nodes { bill { bill } payers { fund person } institution { name { zh } } } }
        tickets(first: 1) { nodes { state } } ratings(first: 20) { nodes { actKind grade } } } }`,
    }),
  },
];

/** The athlete's journey: card, assisted filing, green case, treatment, direct settlement, rating, hotline ticket. */
export const athleteJourney: readonly Step[] = [
  ...certified,
  awayCare.beforeFiling(zhao),
  ...assisted,
  ...accompanied,
  ...awayCare.inHaikou(zhao),
  ...served,
];
