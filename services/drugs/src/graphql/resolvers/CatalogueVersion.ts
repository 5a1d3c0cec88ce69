import type { CatalogueVersionResolvers } from '../generated.ts';

export const CatalogueVersion: CatalogueVersionResolvers = {
  status: ({ published }) => (published ? 'PUBLISHED' : 'PUBLISHING'),
  entries: ({ published }) => published?.entries ?? null,
  partsWritten: ({ applied }) => applied,
};
