/** The events of the hotline service, by aggregate. */
export * from './hotline/line.ts';
export * from './hotline/ticket.ts';
export * from './hotline/question.ts';
export * from './hotline/faq.ts';
export * from './hotline/article.ts';
