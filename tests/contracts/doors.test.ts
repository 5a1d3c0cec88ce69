import { describe, expect, it } from '@jest/globals';
import { requestAccess, roles, scopes, type Grant, type Role, type Viewer } from '@yibao/platform/access';
import { accessRules, subgraphSchema, subgraphSdl } from '@yibao/platform/graphql';
import { as, grantFor } from '@yibao/platform/testing';
import { DomainError } from '@yibao/platform/domain';
import { execute, isLeafType, isObjectType, Kind, getNamedType, parse, type GraphQLSchema } from 'graphql';
import { services } from '../../infra/generate/services.ts';
import { fields, isEntity, namedType, objects } from '../composition/sdl.ts';

/** Generated from the SDL of all services: roles, by how they stand to a person, at each field and each door. */

const area = '220100';
const scoped = (service: string) =>
  [...accessRules(parse(subgraphSdl(service)))].flatMap(([type, ofType]) =>
    [...ofType].flatMap(([field, { roles: named, scope }]) =>
      scope === undefined ? [] : [{ service, type, field, named }],
    ),
  );
const rootFields = (service: string) =>
  ['Query', 'Mutation'].flatMap((type) =>
    [...(accessRules(parse(subgraphSdl(service))).get(type) ?? [])].map(([field, { roles: named }]) => ({
      ...{ service, type, field, named },
    })),
  );
const entities = new Set(
  objects.filter(isEntity).map(({ service, node }) => `${service}/${node.name.value}`),
);

/** What was read in the asking: a resolver that ran, or a property of a row that was looked at. */
type Probe = { readonly schema: GraphQLSchema; readonly reached: Set<string> };

/** A subgraph whose rows are all of person p1, and which notes what is read of them. */
const probeOf = (service: string): Probe => {
  const reached = new Set<string>();
  const row = (type: string) =>
    new Proxy<Readonly<Record<string, string>>>(
      { id: type === 'Person' ? 'p1' : 'row', personId: 'p1' },
      {
        get(values, name) {
          reached.add(`${type}.${String(name)}`);
          return values[String(name)];
        },
      },
    );
  const rooted = (type: string) =>
    rootFields(service)
      .filter((each) => each.type === type)
      .map(({ field }) => {
        const of = fields.find((each) => each.service === service && each.name === `${type}.${field}`);
        const answered = of ? namedType(of.field.type) : '';
        return [field, () => (reached.add(`${type}.${field}`), row(answered))] as const;
      });
  const references = objects
    .filter((type) => type.service === service && isEntity(type))
    .map(({ node }) => [node.name.value, { __resolveReference: () => row(node.name.value) }] as const);
  const resolvers = {
    ...Object.fromEntries(references),
    Query: Object.fromEntries(rooted('Query')),
    Mutation: Object.fromEntries(rooted('Mutation')),
  };
  return { schema: subgraphSchema(service, resolvers), reached };
};
const probes = new Map(services.map((service) => [service, probeOf(service)]));
const probe = (service: string): Probe => {
  const found = probes.get(service);
  if (!found) throw new Error(`There is no service ${service}`);
  found.reached.clear();
  return found;
};

const whole = (personId: string, holder: string, more: Partial<Grant> = {}) =>
  grantFor(personId, holder, scopes, more);
/** How a caller stands to p1, who is insured in Changchun. */
const stances = {
  stranger: { personId: 'p2' },
  /** In office elsewhere, with a grant of p1 for another, one that ran out, and one of somebody else. */
  elsewhere: {
    ...{ personId: 'p2', area: '370000', level: 'PROVINCE', organisation: 'OTHER' },
    grants: [
      whole('p1', 'ORG'),
      whole('p1', 'OTHER', { expiresAt: '2020-01-01T00:00:00Z' }),
      whole('p2', 'OTHER'),
    ],
  },
  /** The person, the agency of the area, and a holder of a grant of everything, all at once. */
  entitled: {
    ...{ personId: 'p1', area, level: 'CITY', organisation: 'ORG' },
    grants: [whole('p1', 'ORG')],
  },
} as const satisfies Readonly<Record<string, Partial<Viewer>>>;

const access = (role: Role, stance: keyof typeof stances) =>
  requestAccess(
    as(role, stances[stance]),
    async (ids) => new Map(ids.map((id) => [id, area])),
    () => new Date(),
  );

const selectionOf = ({ schema }: Probe, typeName: string, field: string): string => {
  const type = schema.getType(typeName);
  const returned = isObjectType(type) ? type.getFields()[field]?.type : undefined;
  return returned === undefined || isLeafType(getNamedType(returned)) ? field : `${field} { __typename }`;
};

/** Asks for one field of one entity, as the gateway does. */
const throughEntities = async (
  { service, type, field }: { service: string; type: string; field: string },
  role: Role,
  stance: keyof typeof stances,
): Promise<boolean> => {
  const asked = probe(service);
  const document = parse(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selectionOf(asked, type, field)} } } }`,
  );
  const variableValues = { of: [{ __typename: type, id: type === 'Person' ? 'p1' : 'row' }] };
  await execute({
    ...{ schema: asked.schema, document, variableValues },
    contextValue: { access: access(role, stance) },
  });
  return asked.reached.has(`${type}.${field}`);
};

/** Calls a root field as the executor does: what it answers, or why it refuses. */
const throughRoot = async (
  { service, type, field }: { service: string; type: string; field: string },
  role: Role,
  stance: keyof typeof stances,
): Promise<{ readonly reached: boolean; readonly answer: unknown }> => {
  const asked = probe(service);
  const root = asked.schema.getType(type);
  const resolve = isObjectType(root) ? root.getFields()[field]?.resolve : undefined;
  const context = { access: access(role, stance) };
  let answer: unknown;
  try {
    answer = await resolve?.({}, {}, context, {} as never);
  } catch (error) {
    answer = error instanceof DomainError ? error.reason : error;
  }
  return { reached: asked.reached.has(`${type}.${field}`), answer };
};

const others = roles.filter((role) => role !== 'SYSTEM' && role !== 'PUBLIC');

describe.each(services)('the doors of %s', (service) => {
  it('let nobody through to a field of a person who has nothing to do with the person', async () => {
    for (const each of scoped(service).filter(({ type }) => entities.has(`${service}/${type}`)))
      for (const role of others)
        for (const stance of ['stranger', 'elsewhere'] as const)
          expect([each.type, each.field, role, stance, await throughEntities(each, role, stance)]).toEqual([
            ...[each.type, each.field, role, stance, false],
          ]);
  });

  it('let those through that a field names, and nobody else whatever grants they hold', async () => {
    for (const each of scoped(service).filter(({ type }) => entities.has(`${service}/${type}`)))
      for (const role of [...others, 'SYSTEM'] as const)
        expect([each.type, each.field, role, await throughEntities(each, role, 'entitled')]).toEqual([
          ...[each.type, each.field, role, each.named.includes(role)],
        ]);
  });

  it('refuse a role that a root field does not name before anything is looked at', async () => {
    for (const each of rootFields(service))
      for (const role of others) {
        const isNamed = each.named.includes(role) || each.named.includes('PUBLIC');
        const { reached, answer } = await throughRoot(each, role, 'entitled');
        expect([each.field, role, reached]).toEqual([each.field, role, isNamed]);
        if (!isNamed) expect(answer).toBe('ROLE_NOT_ALLOWED');
      }
  });

  it('show a row of somebody else as one that is not there', async () => {
    const rules = new Map(scoped(service).map(({ type, named }) => [type, named]));
    for (const each of rootFields(service)) {
      const of = fields.find(
        ({ service: owner, name }) => owner === service && name === `Query.${each.field}`,
      );
      const answered = of?.field.type.kind === Kind.NAMED_TYPE ? namedType(of.field.type) : '';
      if (each.type !== 'Query' || answered === 'Person' || !rules.has(answered)) continue;
      for (const role of each.named.filter((named) => named !== 'SYSTEM'))
        expect([each.field, role, (await throughRoot(each, role, 'elsewhere')).answer]).toEqual([
          ...[each.field, role, null],
        ]);
    }
  });
});

describe('types that tell of a person', () => {
  /** Shown by the place of the row, not by a scope of the person: their resolvers decide on each row and note each look. */
  const byPlace = ['AssistedService', 'CompanionVisit', 'KioskSession', 'SportsRosterEntry', 'Ticket'];
  /** Reached through a field of a person that has a scope, or given to whoever made them just now. */
  const byTheirPerson = ['Consent', 'FamilyLink', 'Mandate', 'RosterLine', 'SignedGrant'];

  it('declare a scope, or are known to do without', () => {
    const withScope = new Set(services.flatMap((service) => scoped(service).map(({ type }) => type)));
    const telling = fields
      .filter(({ field }) => namedType(field.type) === 'Person' || field.name.value === 'personId')
      .map(({ node }) => node.name.value)
      .filter((type) => !/^(Query|Mutation|Person)$|Payload$|Edge$|Connection$/.test(type));
    expect([...new Set(telling)].filter((type) => !withScope.has(type)).sort()).toEqual(
      [...byPlace, ...byTheirPerson].sort(),
    );
  });
});
