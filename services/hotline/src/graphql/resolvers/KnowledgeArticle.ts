import { shownVersion } from '../../domain/article.ts';
import { isShownOn } from '../../domain/faq.ts';
import type { KnowledgeArticleResolvers } from '../generated.ts';

export const KnowledgeArticle: KnowledgeArticleResolvers = {
  __resolveReference: ({ id }, { articleById }) => articleById.load(id),
  id: ({ articleId }) => articleId,
  current: (article, _args, { today }) =>
    article.shown && isShownOn(article.shown, today()) ? shownVersion(article, article.shown) : null,
  versions: (article) => article.versions.map((version) => shownVersion(article, version)),
};
