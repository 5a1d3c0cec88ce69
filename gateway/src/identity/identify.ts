import { anonymous, grantVerifier, type Grant, type Viewer } from '@yibao/platform/access';
import type { JSONWebKeySet } from 'jose';
import { refuse } from '../refusals.ts';
import { accessTokenVerifier, type IdentityProvider } from './access-token.ts';

const maxGrants = 10;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const isHeldBy = ({ holder }: Grant, { subject, organisation, personId }: Viewer): boolean =>
  subject !== anonymous.subject && [subject, organisation, personId].includes(holder);

/**
 * Who sends a request, by its headers `authorization` and `x-grant`. Without `authorization` it is anonymous; with a
 * wrong one it is refused, never taken for anonymous. A grant of somebody else is refused like a forged one.
 */
export const identifier = (provider: IdentityProvider, grantKeys: JSONWebKeySet) => {
  const verifyToken = accessTokenVerifier(provider);
  const verifyGrant = grantVerifier({ keys: grantKeys });

  const viewerOf = async (authorization: Headers[string]): Promise<Viewer> => {
    if (authorization === undefined) return anonymous;
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(String(authorization)) ?? [];
    if (token === undefined) throw refuse('TOKEN_INVALID');
    return verifyToken(token);
  };
  const grantsOf = async (header: Headers[string], viewer: Viewer): Promise<readonly Grant[]> => {
    if (header === undefined) return [];
    const tokens = String(header)
      .split(',')
      .map((token) => token.trim());
    if (tokens.length > maxGrants) throw refuse('TOO_MANY_GRANTS', { most: maxGrants });
    const grants = await Promise.all(tokens.map(verifyGrant));
    if (grants.every((grant) => isHeldBy(grant, viewer))) return grants;
    throw refuse('GRANT_INVALID', { cause: 'HELD_BY_ANOTHER' });
  };

  return async (headers: Headers): Promise<Viewer> => {
    const viewer = await viewerOf(headers['authorization']);
    const grants = await grantsOf(headers['x-grant'], viewer);
    return grants.length === 0 ? viewer : { ...viewer, grants };
  };
};
