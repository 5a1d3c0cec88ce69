import { describe, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { anonymous, requestAccess, type Viewer } from '../access/index.ts';
import { citizen, grantFor, hospital, officer } from '../testing/viewers.ts';
import { accessRules } from './access-rules.ts';
import { guardedSchema } from './subgraph-schema.ts';

const shared = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [Role!]!, scope: Scope) on FIELD_DEFINITION | OBJECT
  enum Role { PUBLIC CITIZEN OFFICER HOSPITAL }
  enum Scope { IDENTITY COVERAGE }
`;
const sdl = `${shared}
  type Query {
    open: String @access(roles: [PUBLIC])
    persons: [Person!] @access(roles: [CITIZEN, OFFICER, HOSPITAL])
  }
  type Person @key(fields: "id") {
    id: ID!
    name: String @access(roles: [CITIZEN, OFFICER, HOSPITAL], scope: IDENTITY)
    cover: Cover @access(roles: [CITIZEN, HOSPITAL], scope: COVERAGE)
  }
  type Cover { left: Int }
`;
const resolvers = {
  Query: { open: () => 'for all', persons: () => [{ id: 'p1' }, { id: 'p2' }] },
  Person: { name: ({ id }: { id: string }) => `name of ${id}`, cover: () => ({ left: 3 }) },
};

const ask = async (viewer: Viewer, source: string) => {
  const asked: string[][] = [];
  const areasOf = async (ids: readonly string[]) => {
    asked.push([...ids]);
    return new Map(ids.map((id) => [id, id === 'p1' ? '220100' : '370800']));
  };
  const access = requestAccess(viewer, areasOf, () => new Date());
  const { data, errors } = await graphql({
    schema: guardedSchema(sdl, resolvers),
    source,
    contextValue: { access },
  });
  const reasons = errors?.map(
    ({ originalError }) => (originalError as { reason?: string } | undefined)?.reason,
  );
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, reasons, asked, looks: access.looks() };
};

describe('access in front of the resolvers', () => {
  it('lets everybody reach what is public', async () => {
    expect((await ask(anonymous, '{ open }')).data).toEqual({ open: 'for all' });
  });

  it('asks for sign-in, then for the role', async () => {
    expect((await ask(anonymous, '{ persons { id } }')).reasons).toEqual(['SIGN_IN_REQUIRED']);
    const { data, reasons } = await ask(officer('220100'), '{ persons { cover { left } } }');
    expect([data, reasons]).toEqual([
      { persons: [{ cover: null }, { cover: null }] },
      ['ROLE_NOT_ALLOWED', 'ROLE_NOT_ALLOWED'],
    ]);
  });

  it('shows an officer the persons of the own area, judged with one query', async () => {
    const { data, reasons, asked } = await ask(officer('220100'), '{ persons { name } }');
    expect(data).toEqual({ persons: [{ name: 'name of p1' }, { name: null }] });
    expect([reasons, asked]).toEqual([['SCOPE_NOT_GRANTED'], [['p1', 'p2']]]);
  });

  it('shows a hospital the scopes of its grant, and notes what it saw', async () => {
    const viewer = hospital('H1', grantFor('p1', 'H1', ['COVERAGE']));
    const { data, looks } = await ask(viewer, '{ persons { name cover { left } } }');
    expect(data).toEqual({
      persons: [
        { name: null, cover: { left: 3 } },
        { name: null, cover: null },
      ],
    });
    expect(looks).toEqual([{ personId: 'p1', scope: 'COVERAGE' }]);
  });

  it('notes nothing of what a person sees of their own', async () => {
    const { data, looks } = await ask(citizen('p1'), '{ persons { name } }');
    expect([data, looks]).toEqual([{ persons: [{ name: 'name of p1' }, { name: null }] }, []]);
  });
});

describe('accessRules', () => {
  it('does not start with an open door', () => {
    const open = `${shared} type Query { a: Int } type Person @key(fields: "id") { id: ID! b: Int }`;
    expect(() => accessRules(parse(open))).toThrow('Fields without @access: Query.a, Person.b');
  });

  it('takes the rule of a type for its fields without one', () => {
    const typed = `${shared} type Stay @key(fields: "id") @access(roles: [HOSPITAL], scope: COVERAGE) {
      id: ID! from: Int until: Int @access(roles: [OFFICER]) }`;
    const rules = accessRules(parse(typed)).get('Stay');
    expect([rules?.get('id'), rules?.get('from'), rules?.get('until')]).toEqual([
      undefined,
      { roles: ['HOSPITAL'], scope: 'COVERAGE' },
      { roles: ['OFFICER'], scope: undefined },
    ]);
  });

  it('refuses a scope at a root field, where no person is known yet', () => {
    const scoped = `${shared} type Query { a: Int @access(roles: [CITIZEN], scope: COVERAGE) }`;
    expect(() => accessRules(parse(scoped))).toThrow('A root field takes no scope: a');
  });
});

describe('guardedSchema', () => {
  it('reads default values with the scalars bound', async () => {
    const withDefaults = `${shared}
      scalar Money
      input Bill { amount: Money! = "0.50" }
      type Query { fen(bill: Bill!, more: Money = "1.00"): Int @access(roles: [PUBLIC]) }`;
    const schema = guardedSchema(withDefaults, {
      Query: {
        fen: (_: unknown, { bill, more }: { bill: { amount: number }; more: number }) => bill.amount + more,
      },
    });
    const access = requestAccess(
      anonymous,
      async () => new Map(),
      () => new Date(),
    );
    const { data } = await graphql({ schema, source: '{ fen(bill: {}) }', contextValue: { access } });
    expect({ ...data }).toEqual({ fen: 150 });
  });
});
