import { describe, expect, it } from '@jest/globals';
import { entityOwners } from './owners.ts';
import { declared, fields, isEntity, isRequired, namedType, objects, rootTypes } from './sdl.ts';

const servicesOf = (typeName: string) =>
  declared.filter(({ node }) => node.name.value === typeName).map(({ service }) => service);
const isRoot = (name: string) => rootTypes.includes(name);
const entities = [...new Set(objects.filter(isEntity).map(({ node }) => node.name.value))].sort();
const isOwn = (service: string, typeName: string) => entityOwners[typeName] === service;

describe('ownership', () => {
  it('is settled for every entity, by a service that declares it', () => {
    expect(entities.filter((name) => !servicesOf(name).includes(entityOwners[name] ?? ''))).toEqual([]);
    expect(Object.keys(entityOwners).filter((name) => !entities.includes(name))).toEqual([]);
  });

  it('of every other type is with one service: federation would merge equal names without a word', () => {
    const names = [...new Set(declared.map(({ node }) => node.name.value))];
    const twice = names.filter(
      (name) => !isRoot(name) && !entities.includes(name) && servicesOf(name).length > 1,
    );
    expect(twice.map((name) => `${name}: ${servicesOf(name).join(', ')}`)).toEqual([]);
  });

  it('does not fail with a neighbour: what others add to an entity is nullable', () => {
    const added = fields.filter(
      ({ node, service, field }) =>
        entities.includes(node.name.value) && !isOwn(service, node.name.value) && field.name.value !== 'id',
    );
    expect(added.filter(({ field }) => isRequired(field.type)).map(({ name }) => name)).toEqual([]);
  });

  it('does not reach into neighbours: a field that leads to another service’s entity is nullable', () => {
    const leading = fields.filter(({ field, service, node }) => {
      const target = namedType(field.type);
      return entities.includes(target) && !isOwn(service, target) && node.name.value !== target;
    });
    expect(leading.filter(({ field }) => isRequired(field.type)).map(({ name }) => name)).toEqual([]);
  });
});
