import { commandOf } from '@yibao/platform/graphql';
import { lineIdOf } from '../domain/line/line.ts';
import { changeLineHours, openLine } from '../domain/line/open-line.ts';
import { refuse } from '../domain/refusals.ts';
import { requirePost } from './ticket-access.ts';
import { placeIn, present, requirePlace } from './acting.ts';
import type { MutationResolvers } from './generated.ts';

export const lineMutations = {
  openLine: async (_parent, { input }, context) => {
    const { viewer, lines } = context;
    requirePost(viewer);
    const { idempotencyKey: _key, ...line } = input;
    const area = placeIn(context);
    const command = commandOf(context, 'openLine', input);
    const lineId = lineIdOf(input.number, input.code);
    const { state, revision } = await lines.change(lineId, openLine({ ...line, area }), command);
    return { line: present(state), revision };
  },
  changeLineHours: async (_parent, { input }, context) => {
    const { lines, today } = context;
    const { lineId, hours, from } = input;
    requirePost(context.viewer);
    const line = await lines.find(lineId);
    if (!line) throw refuse('LINE_NOT_FOUND');
    requirePlace(context, line.area);
    const command = commandOf(context, 'changeLineHours', input);
    const decide = changeLineHours({ hours, from, today: today() });
    const { state, revision } = await lines.change(lineId, decide, command);
    return { line: present(state), revision };
  },
} satisfies Partial<MutationResolvers>;
