import type { RequestAccess, Scope } from '../access/index.ts';
import { refusals } from '../domain/errors.ts';

const refuse = refusals({
  PAGE_SIZE: ['BAD_USER_INPUT', '每页条数须为1至100', 'A page holds 1 to 100'],
  CURSOR_INVALID: ['BAD_USER_INPUT', '分页游标无效', 'The cursor is not one of this list'],
});

export type PageArguments = { readonly first?: number | null; readonly after?: string | null };

/** A part of a list to look up: one more than asked for tells whether more follow. */
export type Slice = { readonly limit: number; readonly after: string | undefined };

export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

const encode = (position: string) => Buffer.from(`v1:${position}`).toString('base64url');
const decode = (cursor: string): string => {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith('v1:')) throw refuse('CURSOR_INVALID');
  return text.slice(3);
};

/**
 * A page of a list that is ordered by a text position (a sort key that ends in an id). `look` is asked for one more
 * than wanted. Refuses PAGE_SIZE and CURSOR_INVALID.
 *
 *     connection(args, (slice) => filings.page(personId, slice), ({ id }) => id)
 */
export const connection = async <Node>(
  { first, after }: PageArguments,
  look: (slice: Slice) => Promise<readonly Node[]>,
  positionOf: (node: Node) => string,
): Promise<Connection<Node>> => {
  const size = first ?? 20;
  if (!Number.isInteger(size) || size < 1 || size > 100) throw refuse('PAGE_SIZE', { least: 1, most: 100 });
  const start = after === null || after === undefined ? undefined : decode(after);
  const found = await look({ limit: size + 1, after: start });
  const edges = found.slice(0, size).map((node) => ({ cursor: encode(positionOf(node)), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: start !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

/** A page without the rows that must not be shown: shorter than asked for, while the cursors stay true. */
export const onlyWhere = <Node>(
  page: Connection<Node>,
  mayShow: (node: Node, at: number) => boolean,
): Connection<Node> => ({
  ...page,
  edges: page.edges.filter(({ node }, at) => mayShow(node, at)),
  nodes: page.nodes.filter(mayShow),
});

/** A page without those whose person the caller may not see in this scope: insured elsewhere by now, say. */
export const onlyReadable = async <Node extends { readonly personId: string }>(
  page: Connection<Node>,
  access: RequestAccess,
  scope: Scope,
): Promise<Connection<Node>> => {
  const allowed = await Promise.all(page.nodes.map(({ personId }) => access.mayRead(personId, scope)));
  return onlyWhere(page, (_node, at) => allowed[at] === true);
};
