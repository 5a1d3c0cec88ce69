import type { Act, Story } from './acts.ts';
import { createdBy } from './acts.ts';
import type { Chance } from './chance.ts';
import { personIdOf } from './founding.ts';
import { agencyOf, citizen, hotlineDesk } from './offices.ts';
import type { Inhabitant } from './people.ts';
import { prefectures } from './places.ts';

const generalLine = '12393-GENERAL';

const questions = [
  '异地住院前需要办理备案吗？',
  '如何查询个人账户余额？',
  '居民医保缴费期到哪一天？',
  '药店购药能否使用医保电子凭证？',
  '门诊报销比例是多少？',
] as const;

/** A caller asks; the desk answers at once, or takes the ticket on and resolves it. */
export const ticketStory = (chance: Chance, who: Inhabitant, day: string): Story => {
  const by = { service: 'hotline', as: hotlineDesk };
  const opened: Act = {
    ...{ ...by, mutation: 'openTicket', key: `province-ticket-${who.key}-${day}` },
    input: {
      ...{ lineId: generalLine, category: 'CONSULTATION', audience: 'INSURED', area: who.insuredArea },
      question: chance.oneOf(questions),
    },
  };
  const ticketId = createdBy(opened);
  const step = (mutation: string, input: object): Act => ({
    ...{ ...by, mutation, key: `province-${mutation}-${who.key}-${day}` },
    input: { ticketId, ...input },
  });
  if (chance.percent(60))
    return { day, acts: [opened, step('answerTicket', { text: '已按现行政策解答', confirmed: true })] };
  return {
    day,
    acts: [
      opened,
      step('assignHandler', { handlerId: hotlineDesk.subject }),
      step('startTicket', {}),
      ...(chance.percent(80)
        ? [
            step('resolveTicket', { resolution: '已联系经办机构办结' }),
            step('closeTicket', { callerConfirmed: true }),
          ]
        : []),
    ],
  };
};

const outletActs = prefectures.map(({ area, zh, en }, index) => ({
  ...{ service: 'service-desk', as: agencyOf(area), mutation: 'registerOutlet' },
  key: `province-outlet-${area}`,
  input: {
    ...{ level: 'CITY', area, host: 'AGENCY', inGovernmentHall: true, windows: ['1', '2', '3'] },
    name: { zh: `${zh}医保经办大厅（示范）`, en: `${en} insurance hall (demonstration)` },
    address: `${zh}示范街${index + 1}号`,
    location: { latitude: 43 + index / 4, longitude: 125 + index / 4 },
  },
}));

/** One hall in each prefecture. */
export const openOutlets: readonly Act[] = outletActs;

const outletOf = (area: string) =>
  createdBy(outletActs.find(({ as }) => as.area === area) ?? (outletActs[0] as Act));

const items = ['INSURANCE_QUERY', 'E_VOUCHER_ACTIVATION', 'CONTRIBUTION_PAYMENT'] as const;

/** One window, one case, answered and finished the same day; half of the people say how it was. */
export const caseStory = (chance: Chance, who: Inhabitant, day: string): Story => {
  const by = { service: 'service-desk', as: agencyOf(who.insuredArea) };
  const item = chance.oneOf(items);
  const accepted: Act = {
    ...{ ...by, mutation: 'acceptCase', key: `province-case-${who.key}-${day}` },
    input: {
      ...{ personId: personIdOf(who), items: [item], channel: 'WINDOW' },
      ...{ outletId: outletOf(who.insuredArea), windowId: '1' },
    },
  };
  const caseId = createdBy(accepted);
  const answer: Act = {
    ...{ ...by, mutation: 'answerTask', key: `province-answer-${who.key}-${day}` },
    input: { caseId, taskId: `${caseId}.${item}`, result: 'GRANTED', answer: '已办理' },
  };
  const finish: Act = {
    ...{ ...by, mutation: 'finishCase', key: `province-finish-${who.key}-${day}` },
    input: { caseId, result: 'GRANTED' },
  };
  const rating: Act = {
    ...{ service: 'service-desk', as: citizen(personIdOf(who)), mutation: 'rateService' },
    key: `province-rate-${who.key}-${day}`,
    input: { actKind: 'CASE', actId: caseId, grade: chance.oneOf([5, 5, 5, 4, 4, 3, 2]) },
  };
  return { day, acts: [accepted, answer, finish, ...(chance.percent(50) ? [rating] : [])] };
};
