import { as, officer } from '@yibao/platform/testing';

/** Callers of the tests: the desk of the province, a handler in Changchun, an officer elsewhere, and sports. */
export const desk = officer('220000', 'PROVINCE', 'HOTLINE');
export const changchun = officer('220100', 'CITY', 'HOTLINE');
export const jining = officer('370800', 'CITY', 'HOTLINE');
export const withoutPost = officer('220000', 'PROVINCE');
export const sports = as('SPORTS_DEPARTMENT', { area: '220000', level: 'PROVINCE' });

const publicFields = `id state category origin area dueOn dueOpen respondBy overdue articleVersion question resolution
  reopenings score callerConfirmed department { kind area } person { id } article { id }`;
const ticketFields = `${publicFields} handlerId history { act by handlerId text department { area } }`;

const mutation = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { revision ${fields} } }`;
const ofTicket = (name: string, input: string) => mutation(name, input, `ticket { ${ticketFields} }`);

export const openTicket = ofTicket('openTicket', 'OpenTicketInput');
/** As a citizen asks: accounts of the staff are not theirs to see. */
export const askOnline = mutation(
  'openTicket',
  'OpenTicketInput',
  `ticket { ${publicFields} history { act text } }`,
);
export const assignHandler = ofTicket('assignHandler', 'AssignHandlerInput');
export const startTicket = ofTicket('startTicket', 'StartTicketInput');
export const answerTicket = ofTicket('answerTicket', 'AnswerTicketInput');
export const transferTicket = ofTicket('transferTicket', 'TransferTicketInput');
export const resolveTicket = ofTicket('resolveTicket', 'ResolveTicketInput');
export const closeTicket = ofTicket('closeTicket', 'CloseTicketInput');
export const rateAnswer = mutation(
  'rateAnswer',
  'RateAnswerInput',
  'ticket { id state score reopenings } faq { id satisfaction { n average } }',
);

const lineFields = 'line { id hours { days opens closes } roundTheClock openedOn }';
export const openLine = mutation('openLine', 'OpenLineInput', lineFields);
export const changeLineHours = mutation('changeLineHours', 'ChangeLineHoursInput', lineFields);

const questionFields = 'question { id topic answered text answer ticket { id origin state question } }';
export const recordQuestion = mutation('recordQuestion', 'RecordQuestionInput', questionFields);
export const answerQuestion = mutation('answerQuestion', 'AnswerQuestionInput', questionFields);

const faqFields = 'faq { id status question answer channels validUntil }';
export const draftFaq = mutation('draftFaq', 'DraftFaqInput', faqFields);
export const publishFaq = mutation('publishFaq', 'PublishFaqInput', faqFields);
export const withdrawFaq = mutation('withdrawFaq', 'WithdrawFaqInput', faqFields);

const articleFields = `article { id current { version status title validUntil draftedBy approvedBy }
  versions { version status } }`;
export const draftArticle = mutation('draftArticle', 'DraftArticleInput', articleFields);
export const approveArticle = mutation('approveArticle', 'ApproveArticleInput', articleFields);
export const withdrawArticle = mutation('withdrawArticle', 'WithdrawArticleInput', articleFields);

export const oneTicket = `query ($id: ID!) { ticket(id: $id) { ${ticketFields} } }`;
export const listedTickets = `query ($filter: TicketFilterInput) { tickets(filter: $filter, first: 100) {
  nodes { id state overdue } } }`;

export const ownTicket = `query ($id: ID!) { ticket(id: $id) { ${publicFields} } }`;
export const ticketOfSports = 'query ($id: ID!) { ticket(id: $id) { id state } }';
