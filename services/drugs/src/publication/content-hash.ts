import type { UpdateLine } from '@yibao/schemas/events/drugs';
import { createHash } from 'node:crypto';

/** Tells whether two parts say the same. */
export const contentHash = (lines: readonly UpdateLine[]): string =>
  createHash('sha256').update(JSON.stringify(lines)).digest('hex');
