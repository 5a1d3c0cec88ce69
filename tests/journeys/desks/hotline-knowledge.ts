import { describe, expect, it } from '@jest/globals';
import { change, dayFromNow, type Story } from '../story.ts';

const today = dayFromNow(0);
const changchun = '220100';

/** Articles, questions and entries, from the draft to what the public finds. */
export const knowledgeOfTheHotline = ({ does, refusal, refusals, sees }: Story): void => {
  describe('what the hotline knows', () => {
    const knowledgeQuery = `query ($text: String!) { knowledge(text: $text) { id current { title draftedBy approvedBy } } }`;
    const found = async (text: string) => (await sees(null, knowledgeQuery, { text })).knowledge;
    let articleId: string;

    it('is drafted by one department and approved by the other, before anybody finds it [S000-R2b]', async () => {
      const guide = {
        ...{ domain: 'SPORTS', topic: 'EMERGENCY_CARE', audiences: ['SPECTATOR'] },
        ...{ title: '赛场急诊指引', text: '赛场急诊抢救视同已备案，可直接结算。' },
      };
      const drafting = change('draftArticle', guide, 'article { id versions { status } }');
      expect(await refusals(['sun', 'health', 'analyst'], drafting)).toEqual(['ROLE_NOT_ALLOWED']);
      expect(await refusal('jilin-officer', drafting)).toBe('POST_REQUIRED');
      const { article } = await does('sports', drafting);
      articleId = article.id;
      expect(article.versions).toEqual([{ status: 'DRAFT' }]);
      expect(await found('赛场急诊')).toEqual([]);
      const approving = change('approveArticle', { articleId, version: 1 }, 'article { current { status } }');
      expect(await refusal('sports', approving)).toBe('OTHER_DEPARTMENT_MUST_APPROVE');
      expect(await refusals(['jilin-officer'], approving)).toEqual(['POST_REQUIRED']);
      expect(await refusals(['sun', 'analyst'], approving)).toEqual(['ROLE_NOT_ALLOWED']);
      await does('hotline', approving);
      expect(await found('赛场急诊')).toEqual([
        { id: articleId, current: { title: '赛场急诊指引', draftedBy: 'SPORTS', approvedBy: 'INSURANCE' } },
      ]);
    });

    it('answers a call at once [S000-08b]', async () => {
      const call = {
        lineId: '12393-SPORTS',
        category: 'CONSULTATION',
        audience: 'SPECTATOR',
        area: changchun,
      };
      const { ticket } = await does(
        'hotline',
        change('openTicket', { ...call, question: '赛场急诊能直接结算吗？' }, 'ticket { id }'),
      );
      const answering = change(
        'answerTicket',
        { ticketId: ticket.id, article: { articleId }, confirmed: true },
        'ticket { state article { id } }',
      );
      expect(await refusals(['sun', 'sports'], answering)).toEqual(['ROLE_NOT_ALLOWED']);
      expect((await does('hotline', answering)).ticket).toEqual({
        state: 'CLOSED',
        article: { id: articleId },
      });
    });

    it('grows by the questions that come up, which the public then finds answered [S000-07a]', async () => {
      const asked = {
        topic: 'E_VOUCHER',
        audience: 'SPECTATOR',
        source: 'CALL',
        area: changchun,
        text: '电子凭证怎么激活？',
      };
      const recording = change('recordQuestion', asked, 'question { id answered }');
      expect(await refusals(['sun', 'analyst'], recording)).toEqual(['ROLE_NOT_ALLOWED']);
      const { question } = await does('hotline', recording);
      expect(question.answered).toBe(false);
      const top = `query ($on: Date!) { topQuestions(from: $on, to: $on) { topic count } }`;
      expect((await sees(null, top, { on: today })).topQuestions).toContainEqual({
        topic: 'E_VOUCHER',
        count: 1,
      });

      const entry = {
        topic: 'E_VOUCHER',
        questionIds: [question.id],
        question: '如何激活电子凭证？',
        answer: '在吉林医保小程序激活。',
      };
      const drafting = change('draftFaq', entry, 'faq { id status }');
      expect(await refusals(['sports', 'sun', 'analyst'], drafting)).toEqual(['ROLE_NOT_ALLOWED']);
      const { faq } = await does('hotline', drafting);
      expect(faq.status).toBe('DRAFT');
      const shownQuery = `query ($audience: HotlineAudience!) { faqs(channel: MINI_PROGRAM, audience: $audience) { nodes { question answer questions } } }`;
      const shownTo = async (audience: string) => (await sees(null, shownQuery, { audience })).faqs.nodes;
      expect(await shownTo('SPECTATOR')).toEqual([]);
      const publishing = change(
        'publishFaq',
        { faqId: faq.id, channels: ['MINI_PROGRAM'], audiences: ['SPECTATOR'] },
        'faq { status }',
      );
      expect(await refusal('jilin-officer', publishing)).toBe('POST_REQUIRED');
      expect(await refusals(['sports', 'sun'], publishing)).toEqual(['ROLE_NOT_ALLOWED']);
      expect((await does('hotline', publishing)).faq.status).toBe('PUBLISHED');
      expect(await shownTo('SPECTATOR')).toEqual([
        { question: entry.question, answer: entry.answer, questions: 1 },
      ]);
      expect(await shownTo('COACH')).toEqual([]);
    });
  });
};
