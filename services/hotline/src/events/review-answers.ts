import type { Metadata } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { onEvent } from '@yibao/platform/service';
import { PackVersionPublished, PackVersionRenewed } from '@yibao/schemas/events/policies';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import type { Context } from '../context.ts';
import { reviewArticle } from '../domain/article/change-article.ts';
import { publishedVersion } from '../domain/citations.ts';
import { reviewFaq } from '../domain/faq/change-faq.ts';

const atATime = 100;

const forEach = async (
  look: (slice: Slice) => Promise<readonly string[]>,
  act: (id: string) => Promise<unknown>,
): Promise<void> => {
  let after: string | undefined;
  for (;;) {
    const ids = await look({ limit: atATime, after });
    for (const id of ids) await act(id);
    if (ids.length < atATime) return;
    after = ids.at(-1);
  }
};

/** What cites the version that this one replaces must be looked at. */
const review = async (resolved: PackVersion, context: Context, metadata: Metadata): Promise<void> => {
  const later = publishedVersion(resolved);
  if (!later) return;
  const { articles, faqs, articlesCiting, faqsCiting } = context;
  await forEach(
    (slice) => articlesCiting(later.pack, slice),
    (id) => articles.change(id, reviewArticle(later), metadata),
  );
  await forEach(
    (slice) => faqsCiting(later.pack, slice),
    (id) => faqs.change(id, reviewFaq(later), metadata),
  );
};

export const onPackVersionPublished = onEvent(
  PackVersionPublished,
  'review-what-cites-replaced-version',
  async ({ data: { resolved } }, context: Context, metadata) => review(resolved, context, metadata),
);

export const onPackVersionRenewed = onEvent(
  PackVersionRenewed,
  'review-what-cites-renewed-version',
  async ({ data: { resolved } }, context: Context, metadata) => review(resolved, context, metadata),
);
