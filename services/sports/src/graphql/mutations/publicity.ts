import { commandOf } from '@yibao/platform/graphql';
import type { CampaignEvent, LectureEvent, PublicityPointEvent } from '@yibao/schemas/events/sports';
import type { Context } from '../../context.ts';
import {
  createCampaign,
  joinCampaign,
  reportCampaign,
  type Campaign,
} from '../../domain/publicity/campaign.ts';
import {
  closeLecture,
  recordLecture,
  scheduleLecture,
  type Lecture,
} from '../../domain/publicity/lecture.ts';
import { openPoint, recordMaterial, reportPoint, type PublicityPoint } from '../../domain/publicity/point.ts';
import { refuse } from '../../refusals.ts';
import { requireOwnArea } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';

type Keyed = { readonly idempotencyKey: string };

/** The department of the caller. */
const departmentOf = ({ viewer }: Context) =>
  viewer.roles.includes('SPORTS_DEPARTMENT') ? ('SPORTS' as const) : ('MEDICAL_INSURANCE' as const);

const eventNamed = async (eventId: string, context: Context) => {
  const event = await context.events.find(eventId);
  if (!event) throw refuse('EVENT_UNKNOWN');
  requireOwnArea(context, event.area);
  return event;
};

type Decide<State, Event> = (current: State | null) => readonly Event[];

const changeLecture = async (
  mutation: string,
  lectureId: string,
  input: Keyed,
  decide: Decide<Lecture, LectureEvent>,
  context: Context,
) => {
  const lecture = await context.lectures.find(lectureId);
  if (!lecture) throw refuse('LECTURE_UNKNOWN');
  requireOwnArea(context, lecture.area);
  const { state, revision } = await context.lectures.change(
    lectureId,
    decide,
    commandOf(context, mutation, input),
  );
  return { lecture: state ?? lecture, revision };
};

const changeCampaign = async (
  mutation: string,
  campaignId: string,
  input: Keyed,
  decide: Decide<Campaign, CampaignEvent>,
  context: Context,
) => {
  const campaign = await context.campaigns.find(campaignId);
  if (!campaign) throw refuse('CAMPAIGN_UNKNOWN');
  requireOwnArea(context, campaign.area);
  const { state, revision } = await context.campaigns.change(
    campaignId,
    decide,
    commandOf(context, mutation, input),
  );
  return { campaign: state ?? campaign, revision };
};

const changePoint = async (
  mutation: string,
  pointId: string,
  input: Keyed,
  decide: Decide<PublicityPoint, PublicityPointEvent>,
  context: Context,
) => {
  const point = await context.publicityPoints.find(pointId);
  if (!point) throw refuse('POINT_UNKNOWN');
  requireOwnArea(context, point.area);
  const { state, revision } = await context.publicityPoints.change(
    pointId,
    decide,
    commandOf(context, mutation, input),
  );
  return { point: state ?? point, revision };
};

const lectureMutations = {
  scheduleLecture: async (_parent, { input }, context) => {
    requireOwnArea(context, input.area);
    const command = commandOf(context, 'scheduleLecture', input);
    const { place, placeId, area, date, topics } = input;
    const decide = scheduleLecture(
      { lectureId: command.newId, place, placeId, area, date, topics },
      context.today(),
    );
    const { state, revision } = await context.lectures.change(command.newId, decide, command);
    if (!state) throw refuse('LECTURE_UNKNOWN');
    return { lecture: state, revision };
  },
  recordLectureResult: async (_parent, { input }, context) =>
    changeLecture(
      'recordLectureResult',
      input.lectureId,
      input,
      recordLecture(input.attendance, context.today()),
      context,
    ),
  closeLecture: async (_parent, { input }, context) =>
    changeLecture('closeLecture', input.lectureId, input, closeLecture(context.today()), context),
} satisfies Partial<MutationResolvers>;

const campaignMutations = {
  createCampaign: async (_parent, { input }, context) => {
    const { eventId, form, showings, slogan = null, quantity } = input;
    const event = await eventNamed(eventId, context);
    const command = commandOf(context, 'createCampaign', input);
    const campaign = {
      ...{ campaignId: command.newId, eventId, area: event.area, form, department: departmentOf(context) },
      ...{ showings: showings ?? [], createdOn: context.today() },
      ...(typeof quantity === 'number' ? { quantity } : {}),
    };
    const decide = createCampaign(campaign, slogan, event);
    const { state, revision } = await context.campaigns.change(command.newId, decide, command);
    if (!state) throw refuse('CAMPAIGN_UNKNOWN');
    return { campaign: state, revision };
  },
  joinCampaign: async (_parent, { input }, context) =>
    changeCampaign('joinCampaign', input.campaignId, input, joinCampaign(departmentOf(context)), context),
  recordCampaignReach: async (_parent, { input }, context) =>
    changeCampaign('recordCampaignReach', input.campaignId, input, reportCampaign(input.reach), context),
} satisfies Partial<MutationResolvers>;

const pointMutations = {
  openPublicityPoint: async (_parent, { input }, context) => {
    const { eventId, venueId, from, to } = input;
    const event = await eventNamed(eventId, context);
    const command = commandOf(context, 'openPublicityPoint', input);
    const area = event.venues.find((each) => each.venueId === venueId)?.area;
    const occasion = { from: event.from, to: event.to, status: event.status, area };
    const decide = openPoint({ pointId: command.newId, eventId, venueId, from, to }, occasion);
    const { state, revision } = await context.publicityPoints.change(command.newId, decide, command);
    if (!state) throw refuse('POINT_UNKNOWN');
    return { point: state, revision };
  },
  recordMaterial: async (_parent, { input }, context) =>
    changePoint('recordMaterial', input.pointId, input, recordMaterial(input), context),
  recordPointReach: async (_parent, { input }, context) =>
    changePoint('recordPointReach', input.pointId, input, reportPoint(input.reach), context),
} satisfies Partial<MutationResolvers>;

export const publicityMutations = { ...lectureMutations, ...campaignMutations, ...pointMutations };
