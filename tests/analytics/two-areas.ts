import { dateIn, type Clock } from '../../infra/platform/src/domain/index.ts';
import { actTogether, createdBy, type Act } from '../../infra/local/province/acts.ts';
import { openOutlets } from '../../infra/local/province/desks.ts';
import { foundInstitutions, personIdOf, settleInhabitant } from '../../infra/local/province/founding.ts';
import { establishments } from '../../infra/local/province/institutions.ts';
import { agencyOf, citizen, deskOf, hotlineDesk } from '../../infra/local/province/offices.ts';
import { inhabitants, type Inhabitant } from '../../infra/local/province/people.ts';
import type { Ask } from '../../infra/local/province/simulated-services.ts';

const since = '2022-02-01';
const employed = inhabitants(150, 2025).filter(({ employment }) => employment === 'EMPLOYED');
const insuredIn = (area: string) => employed.filter(({ insuredArea }) => insuredArea === area).slice(0, 2);

/** Two employees of each of two cities. */
export const people = [...insuredIn('220100'), ...insuredIn('220200')];

/** A clock that the test sets. */
export const handClock = (): Clock & { readonly setTo: (instant: string) => void } => {
  let now = new Date('2026-01-05T10:00:00+08:00');
  return { now: () => now, setTo: (instant) => void (now = new Date(instant)) };
};
export type HandClock = ReturnType<typeof handClock>;

const hospitalOf = ({ insuredArea }: Inhabitant) => {
  const found = establishments.find(({ area, level }) => area === insuredArea && level === 'L3');
  if (!found) throw new Error(`no hospital in ${insuredArea}`);
  return found;
};

const deskFor = (who: Inhabitant, at: string) => ({
  service: 'coverage',
  as: deskOf({ ...hospitalOf(who), role: 'HOSPITAL' }, personIdOf(who), new Date(at)),
});

/** A bill of a person at an instant. */
export type Bill = { readonly who: Inhabitant; readonly at: string; readonly yuan: string };

const keyOf = ({ who, at }: Bill) => `analytics-${who.key}-${at}`;

const settlement = (bill: Bill): Act => {
  const lines = [{ lineId: '1', code: 'SURGERY-1', quantity: '1', amount: bill.yuan, doctorId: 'D-1' }];
  const serviceDate = dateIn(new Date(bill.at));
  const claim = { billId: keyOf(bill), careType: 'OUTPATIENT', serviceDate, useAccount: false, lines };
  return {
    ...{ ...deskFor(bill.who, bill.at), mutation: 'settleClaim', key: keyOf(bill) },
    input: { personId: personIdOf(bill.who), claim },
  };
};

export const settlementIdOf = (bill: Bill): string => createdBy(settlement(bill));

const reversal = (bill: Bill, at: string): Act => ({
  ...{ ...deskFor(bill.who, at), mutation: 'reverseSettlement', key: `${keyOf(bill)}-back` },
  input: { settlementId: settlementIdOf(bill), reason: '收费有误' },
});

/** Institutions, halls and persons are there, as of the beginning of 2026. */
export const found = async (ask: Ask): Promise<void> => {
  const inTurn = async (sequences: readonly (readonly Act[])[]) => {
    for (let step = 0; step < Math.max(...sequences.map(({ length }) => length)); step += 1)
      await actTogether(
        ask,
        sequences.flatMap((acts) => acts[step] ?? []),
      );
  };
  await inTurn(foundInstitutions(since));
  await actTogether(ask, openOutlets);
  await inTurn(people.map((who) => settleInhabitant(who, { since, year: 2026 })));
};

export const settle = async (ask: Ask, clock: HandClock, bill: Bill): Promise<void> => {
  clock.setTo(bill.at);
  await actTogether(ask, [settlement(bill)]);
};

export const takeBack = async (ask: Ask, clock: HandClock, bill: Bill, at: string): Promise<void> => {
  clock.setTo(at);
  await actTogether(ask, [reversal(bill, at)]);
};

const filing = (who: Inhabitant): Act => ({
  ...{ service: 'cross-region-care', as: citizen(personIdOf(who)), mutation: 'fileCrossRegionCare' },
  key: `analytics-file-${who.key}`,
  input: {
    ...{ personId: personIdOf(who), type: 'LONG_TERM', destination: '460100' },
    ...{ channel: 'APP', credential: 'E_VOUCHER' },
  },
});

const ticket = (who: Inhabitant): Act => ({
  ...{ service: 'hotline', as: citizen(personIdOf(who)), mutation: 'openTicket' },
  key: `analytics-ticket-${who.key}`,
  input: {
    ...{ lineId: '12393-GENERAL', category: 'CONSULTATION', audience: 'INSURED', area: who.insuredArea },
    question: `${who.name}想知道：如何查询个人账户余额？`,
  },
});

const answer = (who: Inhabitant): Act => ({
  ...{ service: 'hotline', as: hotlineDesk, mutation: 'answerTicket', key: `analytics-answer-${who.key}` },
  input: { ticketId: createdBy(ticket(who)), text: `请${who.name}登录小程序查询`, confirmed: true },
});

const acceptance = (who: Inhabitant): Act => ({
  ...{ service: 'service-desk', as: agencyOf(who.insuredArea), mutation: 'acceptCase' },
  key: `analytics-case-${who.key}`,
  input: {
    ...{ personId: personIdOf(who), items: ['INSURANCE_QUERY'], channel: 'WINDOW', windowId: '1' },
    outletId: createdBy(openOutlets.find(({ as }) => as.area === who.insuredArea) ?? ticket(who)),
  },
});

const completion = (who: Inhabitant): readonly Act[] => {
  const caseId = createdBy(acceptance(who));
  const by = { service: 'service-desk', as: agencyOf(who.insuredArea) };
  const task = { caseId, taskId: `${caseId}.INSURANCE_QUERY`, result: 'GRANTED', answer: '已办理' };
  return [
    { ...by, mutation: 'answerTask', key: `analytics-task-${who.key}`, input: task },
    {
      ...{ ...by, mutation: 'finishCase', key: `analytics-finish-${who.key}` },
      input: { caseId, result: 'GRANTED' },
    },
  ];
};

/** Files, asks the hotline and is answered, has a case at the window: a record in each of the other three topics. */
export const goEverywhere = async (ask: Ask, who: Inhabitant): Promise<void> => {
  for (const act of [filing(who), ticket(who), answer(who), acceptance(who), ...completion(who)])
    await actTogether(ask, [act]);
};

/** Ids that lead to a person, or to something that does. */
export const leadingIds = (bills: readonly Bill[]): readonly string[] => [
  ...people.flatMap((who) => [
    ...[personIdOf(who), createdBy(filing(who)), createdBy(ticket(who)), createdBy(acceptance(who))],
    ...[who.name, who.idNumber, who.unitId ?? who.key],
  ]),
  ...bills.flatMap((bill) => [settlementIdOf(bill), keyOf(bill), hospitalOf(bill.who).code]),
];
