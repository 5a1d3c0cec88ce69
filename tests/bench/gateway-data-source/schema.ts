import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

export const peopleSdl = `${link}
type Query { people: [Person!]! me: Person }
type Person @key(fields: "id") { id: ID! name: String }
`;

export const cardsSdl = `${link}
type Person @key(fields: "id") { id: ID! card: Card }
type Card { number: String! credit: String }
`;

export const composed = (): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries({ people: peopleSdl, cards: cardsSdl }).map(([name, sdl]) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(sdl),
    })),
  );
  if (errors) throw new AggregateError(errors);
  return supergraphSdl;
};

export const operations = {
  'one person, two services': '{ me { id name card { number credit } } }',
  'a list that repeats persons': '{ people { id name card { number credit } } }',
  'the same entity in two places':
    '{ a: me { card { number } } b: me { card { number } } people { id card { number } } }',
} as const;
export type OperationName = keyof typeof operations;
