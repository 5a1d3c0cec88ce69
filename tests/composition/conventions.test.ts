import { describe, expect, it } from '@jest/globals';
import { accessRules } from '@yibao/platform/graphql';
import { Kind, parse } from 'graphql';
import { argumentOf, declared, directivesOf, fields, isRequired, namedType, objects } from './sdl.ts';
import { published } from './subgraphs.ts';

const inputs = new Map(
  declared.flatMap(({ node }) =>
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[node.name.value, node.fields ?? []] as const] : [],
  ),
);
const mutations = fields.filter(({ node }) => node.name.value === 'Mutation');
const keys = objects.flatMap(({ node }) => directivesOf(node, 'key'));

describe('the schemas', () => {
  it.each(Object.entries(published))('of %s declare who may use every door', (_service, sdl) => {
    expect(() => accessRules(parse(sdl))).not.toThrow();
  });

  it('give every entity one simple key, id', () => {
    expect(keys.map((key) => argumentOf(key, 'fields')).filter((key) => key !== 'id')).toEqual([]);
    expect(objects.filter(({ node }) => directivesOf(node, 'key').length > 1)).toEqual([]);
  });

  it('take no arguments inside @requires, where the gateway answers wrong data', () => {
    const required = fields.flatMap(({ field }) => directivesOf(field, 'requires'));
    expect(
      required.map((directive) => argumentOf(directive, 'fields')).filter((text) => text?.includes('(')),
    ).toEqual([]);
  });

  it('use nothing that makes the gateway refuse to start or answer silent nulls', () => {
    const used = [...objects.map(({ node }) => node), ...fields.map(({ field }) => field)].flatMap(
      (node) => node.directives ?? [],
    );
    const names = used.map(({ name }) => name.value);
    expect(
      names.filter((name) => ['authenticated', 'requiresScopes', 'policy', 'interfaceObject'].includes(name)),
    ).toEqual([]);
  });

  it('offer no subscriptions, which the gateway lacks', () => {
    expect(objects.filter(({ node }) => node.name.value === 'Subscription')).toEqual([]);
  });

  it('give every mutation one input with an idempotency key', () => {
    const others = mutations.filter(({ field }) => {
      const [input, ...more] = field.arguments ?? [];
      if (input?.name.value !== 'input' || more.length > 0 || !isRequired(input.type)) return true;
      const key = inputs.get(namedType(input.type))?.find(({ name }) => name.value === 'idempotencyKey');
      return key === undefined || !isRequired(key.type);
    });
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it('say of every mutation what it refuses', () => {
    const silent = mutations.filter(({ field }) => !/Refuse[sd]/.test(field.description?.value ?? ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('page every connection', () => {
    const unpaged = fields.filter(({ field }) => {
      const names = (field.arguments ?? []).map(({ name }) => name.value);
      return (
        namedType(field.type).endsWith('Connection') && !(names.includes('first') && names.includes('after'))
      );
    });
    expect(unpaged.map(({ name }) => name)).toEqual([]);
  });

  it('use floats for nothing that is counted: coordinates and averages only', () => {
    const inexact = /\.(latitude|longitude|average\w*)$/;
    const floats = fields.filter(({ field }) => namedType(field.type) === 'Float').map(({ name }) => name);
    expect(floats.filter((name) => !inexact.test(name))).toEqual([]);
  });
});
