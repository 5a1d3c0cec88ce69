import { describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { requestAccess, type Viewer } from '../access/index.ts';
import { as, citizen, grantFor, hospital, officer } from '../testing/viewers.ts';
import { guardedSchema } from './subgraph-schema.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [Role!]!, scope: Scope) on FIELD_DEFINITION | OBJECT
  enum Role { PUBLIC CITIZEN OFFICER HOSPITAL ANALYST }
  enum Scope { COVERAGE CLINICAL }
  type Query {
    stay(id: ID!): Stay @access(roles: [CITIZEN, OFFICER, HOSPITAL, ANALYST])
    place(id: ID!): Place @access(roles: [CITIZEN, ANALYST])
  }
  type Stay @key(fields: "id") @access(roles: [CITIZEN, OFFICER, HOSPITAL], scope: COVERAGE) {
    id: ID!
    from: Int
    why: String @access(roles: [CITIZEN, HOSPITAL], scope: CLINICAL)
  }
  type Place @key(fields: "id") {
    id: ID!
    name: String @access(roles: [CITIZEN, ANALYST])
    note: String @access(roles: [CITIZEN], scope: CLINICAL)
  }
`;
const stays = (id: string) => (id === 's1' ? { id, personId: 'p1', from: 3, why: 'R07' } : null);
const places = (id: string) => (id === 'h1' ? { id, personId: 'p1', name: 'here', note: 'n' } : null);
const byId =
  (find: (id: string) => object | null) =>
  (_parent: unknown, { id }: { id: string }) =>
    find(id);
const schema = guardedSchema(sdl, {
  Query: { stay: byId(stays), place: byId(places) },
  Stay: { __resolveReference: ({ id }: { id: string }) => stays(id) },
});

const ask = async (source: string, viewer: Viewer) => {
  const areas = async () => new Map([['p1', '220100']]);
  const access = requestAccess(viewer, areas, () => new Date());
  const { data, errors } = await graphql({ schema, source, contextValue: { access } });
  const reasons = errors?.map(({ originalError }) => (originalError as { reason?: string }).reason);
  return { data: JSON.parse(JSON.stringify(data)) as object, reasons, looks: access.looks() };
};
const rootOf = (id: string) => `{ stay(id: "${id}") { id from } }`;
const entityOf = (id: string) =>
  `{ _entities(representations: [{ __typename: "Stay", id: "${id}" }]) { ... on Stay { id from } } }`;

describe('rows a caller may not read', () => {
  it.each([
    ['another person', citizen('p2')],
    ['an officer of another area', officer('370800')],
    ['a hospital without grant', hospital('H1')],
    ['a hospital with the grant of another', hospital('H1', grantFor('p1', 'H2', ['COVERAGE']))],
    ['a role that no field names', as('ANALYST')],
  ])('look to %s like rows that do not exist', async (_who, viewer) => {
    for (const asked of [rootOf, entityOf]) {
      const absent = await ask(asked('nothing'), viewer);
      expect(await ask(asked('s1'), viewer)).toEqual(absent);
      expect(absent).toMatchObject({ reasons: undefined, looks: [] });
    }
  });

  it.each([
    ['the person', citizen('p1')],
    ['an officer of the area', officer('220100')],
    ['a hospital with a grant', hospital('H1', grantFor('p1', 'H1', ['COVERAGE']))],
  ])('are shown to %s', async (_who, viewer) => {
    expect((await ask(rootOf('s1'), viewer)).data).toEqual({ stay: { id: 's1', from: 3 } });
    expect((await ask(entityOf('s1'), viewer)).data).toEqual({ _entities: [{ id: 's1', from: 3 }] });
  });

  it('are there where one of their fields may be read, and each field is judged by itself', async () => {
    const clinical = hospital('H1', grantFor('p1', 'H1', ['CLINICAL']));
    expect(await ask('{ stay(id: "s1") { from why } }', clinical)).toMatchObject({
      data: { stay: { from: null, why: 'R07' } },
      reasons: ['SCOPE_NOT_GRANTED'],
    });
    expect(await ask('{ place(id: "h1") { name } }', as('ANALYST'))).toMatchObject({
      data: { place: { name: 'here' } },
    });
  });
});
