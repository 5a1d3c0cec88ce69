import type { ArticleVersionResolvers } from '../generated.ts';

export const ArticleVersion: ArticleVersionResolvers = {
  draftedBy: ({ side }) => side,
  approvedBy: ({ approvedBySide }) => approvedBySide,
};
