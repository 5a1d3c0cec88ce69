import { createHash } from 'node:crypto';
import { canonical } from '../domain/pack/canonical.ts';

/** SHA-256 of a content, in hex: tells whether a file under an existing version id was changed. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex');
