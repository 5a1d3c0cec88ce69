import type { RequestAccess } from '@yibao/platform/access';
import type { Connection } from '@yibao/platform/graphql';

/** A page without those whose person the viewer may not see: insured elsewhere, say, though served here. */
export const onlyReadable = async <Node extends { readonly personId: string }>(
  page: Connection<Node>,
  access: RequestAccess,
): Promise<Connection<Node>> => {
  const allowed = await Promise.all(page.nodes.map(({ personId }) => access.mayRead(personId, 'SERVICE')));
  const isAllowed = (_each: unknown, index: number) => allowed[index] === true;
  return { ...page, edges: page.edges.filter(isAllowed), nodes: page.nodes.filter(isAllowed) };
};
