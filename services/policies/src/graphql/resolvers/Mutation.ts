import { commandOf } from '@yibao/platform/graphql';
import { publishAreas } from '../../domain/areas.ts';
import { publishCalendar } from '../../domain/calendar.ts';
import { approve, coSign, withdraw } from '../../domain/pack/decide-proposal.ts';
import { proposeVersion } from '../../domain/pack/propose.ts';
import { publish } from '../../domain/pack/publish.ts';
import { changePack } from '../change-pack.ts';
import { createPolicyPack } from '../create-pack.ts';
import type { MutationResolvers } from '../generated.ts';
import { proposalOf } from '../proposal-input.ts';
import { proposerOf, requirePost, requireResponsible } from '../responsibility.ts';

export const Mutation: MutationResolvers = {
  createPolicyPack,

  proposePackVersion: (_parent, { input }, context) => {
    const proposal = proposalOf(input, proposerOf(context.viewer, 'INSURANCE'));
    return changePack(context, 'proposePackVersion', input, input, (pack, rules) =>
      proposeVersion(proposal, rules)(pack),
    );
  },

  coSignProposal: (_parent, { input }, context) =>
    changePack(context, 'coSignProposal', input.version, input, (pack) =>
      coSign(input.version.version, proposerOf(context.viewer, 'FINANCE'))(pack),
    ),

  withdrawProposal: (_parent, { input }, context) => {
    const { subject: account, organisation } = context.viewer;
    return changePack(context, 'withdrawProposal', input.version, input, (pack) =>
      withdraw(input.version.version, { account, organisation }, input.reason)(pack),
    );
  },

  approvePackVersion: (_parent, { input }, context) => {
    requirePost(context.viewer, 'APPROVER');
    const { version, authority, document } = input;
    const request = { version: version.version, authority, document, account: context.viewer.subject };
    return changePack(context, 'approvePackVersion', version, input, (pack, rules) =>
      approve(request, rules)(pack),
    );
  },

  publishPackVersion: async (_parent, { input }, context) => {
    const { version } = input;
    const now = context.now();
    const { packVersion, revision } = await changePack(
      context,
      'publishPackVersion',
      version,
      input,
      (pack, rules) => publish(version.version, rules, now)(pack),
    );
    return { packVersion, warnings: packVersion.record.warnings, revision };
  },

  publishWorkingCalendar: async (_parent, { input }, { calendars, calendarOf, viewer, correlationId }) => {
    const { idempotencyKey: _key, ...calendar } = input;
    const command = commandOf({ viewer, correlationId }, 'publishWorkingCalendar', input);
    const year = String(input.year);
    const { state, revision } = await calendars.change(year, publishCalendar(calendar), command);
    calendarOf.clear(year);
    // A calendar that was published is there: a refusal would have been thrown.
    return { workingCalendar: state ?? calendar, revision };
  },

  publishAreas: async (_parent, { input }, { areaBooks, viewer, correlationId }) => {
    const { province, edition, areas } = input;
    requireResponsible(viewer, [province]);
    const command = commandOf({ viewer, correlationId }, 'publishAreas', input);
    const { state, revision } = await areaBooks.change(
      province,
      publishAreas(province, edition, areas),
      command,
    );
    const published = new Set(areas.map(({ code }) => code));
    return { areas: state?.areas.filter(({ code }) => published.has(code)) ?? [], revision };
  },
};
