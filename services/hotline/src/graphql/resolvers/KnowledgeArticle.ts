import { isOwnArea } from '@yibao/platform/access';
import { shownVersion } from '../../domain/article.ts';
import { isShownOn } from '../../domain/faq.ts';
import { hasPost } from '../ticket-access.ts';
import type { KnowledgeArticleResolvers } from '../generated.ts';

export const KnowledgeArticle: KnowledgeArticleResolvers = {
  // A draft, or what is no longer valid, looks like nothing to whoever does not keep the articles.
  __resolveReference: async ({ id }, { articleById, viewer, today }) => {
    const article = await articleById.load(id);
    const holds = hasPost(viewer) || viewer.roles.includes('SPORTS_DEPARTMENT');
    const keeps = holds && isOwnArea(viewer, article?.area ?? undefined);
    return article && (keeps || (article.shown && isShownOn(article.shown, today()))) ? article : null;
  },
  id: ({ articleId }) => articleId,
  current: (article, _args, { today }) =>
    article.shown && isShownOn(article.shown, today()) ? shownVersion(article, article.shown) : null,
  // Drafts are for the agencies of the area; to others there are none.
  versions: (article, _args, { viewer }) =>
    isOwnArea(viewer, article.area ?? undefined)
      ? article.versions.map((version) => shownVersion(article, version))
      : [],
};
