import { shownVersion } from '../../domain/article/article.ts';
import { isShownOn } from '../../domain/faq/faq.ts';
import { keepsWithin } from '../ticket-access.ts';
import type { KnowledgeArticleResolvers } from '../generated.ts';

export const KnowledgeArticle: KnowledgeArticleResolvers = {
  // A draft, or what is no longer valid, looks like nothing to whoever does not keep the articles.
  __resolveReference: async ({ id }, { articleById, viewer, today }) => {
    const article = await articleById.load(id);
    if (!article) return null;
    const isShown = article.shown && isShownOn(article.shown, today());
    return isShown || keepsWithin(viewer, article.area) ? article : null;
  },
  id: ({ articleId }) => articleId,
  current: (article, _args, { today }) =>
    article.shown && isShownOn(article.shown, today()) ? shownVersion(article, article.shown) : null,
  // Drafts are for those who keep the articles; to others there are none.
  versions: (article, _args, { viewer }) =>
    keepsWithin(viewer, article.area)
      ? article.versions.map((version) => shownVersion(article, version))
      : [],
};
