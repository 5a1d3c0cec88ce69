import { internalTokenMinter, internalTokenSeconds, type Viewer } from '@yibao/platform/access';
import type { JWK } from 'jose';
import { LRUCache } from 'lru-cache';

type Minted = { readonly token: Promise<string>; readonly untilMs: number };

/** Half of its lifetime is left to a token at least, so that it never expires on its way. */
const reuseMs = (internalTokenSeconds * 1000) / 2;

/** Internal tokens per viewer, grants and subgraph; minted once, used for 30 seconds, the latest 5,000 kept. */
export const internalTokens = (signingKey: JWK) => {
  const mint = internalTokenMinter({ signingKey });
  const minted = new LRUCache<string, Minted>({ max: 5000 });

  return (viewer: Viewer) => {
    const viewerKey = JSON.stringify(viewer);
    return (service: string): Promise<string> => {
      const key = `${service} ${viewerKey}`;
      const known = minted.get(key);
      if (known && known.untilMs > Date.now()) return known.token;
      const ends = viewer.grants.map(({ expiresAt }) => Date.parse(expiresAt));
      const fresh = { token: mint(viewer, service), untilMs: Math.min(Date.now() + reuseMs, ...ends) };
      minted.set(key, fresh);
      return fresh.token;
    };
  };
};
