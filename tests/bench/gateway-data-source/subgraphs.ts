import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, validate, type DocumentNode } from 'graphql';
import { cardsSdl, peopleSdl } from './schema.ts';

type Request = { readonly query: string; readonly variables: Record<string, unknown> };

const person = (id: number) => ({ __typename: 'Person', id: String(id), name: `Name ${id}` });
const resolvers = {
  people: {
    Query: { people: () => Array.from({ length: 20 }, (_, index) => person(index % 8)), me: () => person(1) },
  },
  cards: { Person: { card: ({ id }: { id: string }) => ({ number: `card-${id}`, credit: '12.30' }) } },
};

/** A subgraph that does as little as it can beside answering: the measurement is of the gateway. */
const serve = async (sdl: string, own: object): Promise<string> => {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: own as never }]);
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string) => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query);
    if (validate(schema, document).length > 0) throw new Error(`Not valid: ${query}`);
    documents.set(query, document);
    return document;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as Request;
      const result = execute({ schema, document: documentOf(query), variableValues: variables });
      void Promise.resolve(result).then((answer) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
};

process.send?.({
  people: await serve(peopleSdl, resolvers.people),
  cards: await serve(cardsSdl, resolvers.cards),
});
process.on('disconnect', () => process.exit());
