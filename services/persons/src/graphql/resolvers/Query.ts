import { isOwnArea, refuseAccess, scopes, type RequestAccess } from '@yibao/platform/access';
import { connection } from '@yibao/platform/graphql';
import { refuse } from '../../domain/person/refusals.ts';
import type { QueryResolvers } from '../generated.ts';
import { shownDocument } from '../identity.ts';

/** Whether the caller may see anything of the person. Nobody may of one who does not exist. */
const maySee = async (access: RequestAccess, personId: string): Promise<boolean> => {
  for (const scope of scopes) if (await access.mayRead(personId, scope)) return true;
  return false;
};

export const Query: QueryResolvers = {
  me: async (_parent, _args, { viewer, persons }) => {
    const { personId: id } = viewer;
    return id !== undefined && (await persons.load(id)) ? { id } : null;
  },

  person: async (_parent, { id }, { access, persons }) =>
    (await maySee(access, id)) && (await persons.load(id)) ? { id } : null,

  personByIdNumber: async (_parent, { idNumber, idType }, context) => {
    const { searchKey } = shownDocument(context, idType, idNumber);
    const id = (await context.personHaving(searchKey))?.personId;
    if (id === undefined || !(await context.access.mayRead(id, 'IDENTITY'))) return null;
    // Finding a person by number is a look, whatever fields are asked for.
    await context.access.requireRead(id, 'IDENTITY');
    return { id };
  },

  personsWithoutProof: async (_parent, { area, ...page }, { viewer, provisionalIn }) => {
    const within = area ?? viewer.area;
    if (within === undefined || !isOwnArea(viewer, within)) throw refuse('NOT_OWN_AREA', { area: within });
    const people = await connection(
      page,
      (slice) => provisionalIn(within, slice),
      ({ personId }) => personId,
    );
    const edges = people.edges.map(({ cursor, node }) => ({ cursor, node: { id: node.personId } }));
    return { ...people, edges, nodes: edges.map(({ node }) => node) };
  },

  heldConsents: async (_parent, page, { viewer, consentsOf }) => {
    const { organisation } = viewer;
    if (organisation === undefined) throw refuseAccess('ROLE_NOT_ALLOWED');
    return connection(
      page,
      (slice) => consentsOf({ heldBy: [organisation] }, slice),
      ({ consentId }) => consentId,
    );
  },

  heldMandates: async (_parent, page, { viewer: { subject, organisation }, mandatesOf }) => {
    const heldBy = organisation === undefined ? [subject] : [subject, organisation];
    return connection(
      page,
      (slice) => mandatesOf({ heldBy }, slice),
      ({ mandateId }) => mandateId,
    );
  },
};
