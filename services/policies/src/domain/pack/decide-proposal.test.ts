import { describe, expect, it } from '@jest/globals';
import { ProposalCoSigned, ProposalWithdrawn } from '@yibao/schemas/events/policies';
import type { Bound } from '@yibao/schemas/policy/pack';
import { specificationOf } from '@yibao/platform/testing';
import {
  approved,
  approver,
  both,
  code,
  complete,
  coSigned,
  created,
  finance,
  first,
  history,
  insurance,
  proposal,
  provincial,
} from '../../testing/pack-history.ts';
import { approve, coSign, withdraw, type ApprovalRequest } from './decide-proposal.ts';
import { packs } from './evolve.ts';
import type { PolicyPack } from './pack.ts';
import { proposeVersion } from './propose.ts';

const given = specificationOf(packs);
type Decision = (pack: PolicyPack) => ReturnType<ReturnType<typeof coSign>>;
const on = (decide: Decision) => (pack: PolicyPack | null) => (pack ? decide(pack) : []);

const proposed = history(created(both)).then(proposeVersion(proposal(), [])).events;
const request = (more: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
  ...{ version: first, authority: 'CITY_GOVERNMENT', document: '示例府复〔2025〕9号', account: approver },
  ...more,
});

describe('coSign', () => {
  it('adds the finance authority [S003-2.6e]', () =>
    given(...proposed)
      .when(on(coSign(first, finance)))
      .then(ProposalCoSigned({ pack: code, version: first, proposer: finance })));

  it('refuses the account that proposed', () =>
    given(...proposed)
      .when(on(coSign(first, { side: 'FINANCE', account: insurance.account })))
      .refused('SAME_PROPOSER'));

  it('refuses a second signature of the same side', () =>
    given(...proposed, coSigned())
      .when(on(coSign(first, { side: 'FINANCE', account: 'finance-2' })))
      .refused('SAME_PROPOSER'));

  it('refuses what is no proposal any more', () =>
    given(...proposed, coSigned(), approved())
      .when(on(coSign(first, finance)))
      .refused('NOT_PROPOSED', { version: first, stage: 'APPROVED' }));

  it('refuses a version that is not there', () =>
    given(...proposed)
      .when(on(coSign('EXAMPLE-2030', finance)))
      .refused('VERSION_NOT_FOUND'));
});

describe('withdraw', () => {
  const reason = '重新测算';
  it.each([insurance, finance])('lets each proposer take it back: $side', (by) =>
    given(...proposed, coSigned())
      .when(on(withdraw(first, by, reason)))
      .then(ProposalWithdrawn({ pack: code, version: first, account: by.account }, { reason })),
  );
  it('lets a colleague of the same organisation take it back', () => {
    const bureau = { ...insurance, organisation: 'bureau' };
    const events = history(created()).then(proposeVersion(proposal({ proposer: bureau }), [])).events;
    given(...events)
      .when(on(withdraw(first, { account: 'bureau-2', organisation: 'bureau' }, reason)))
      .then(ProposalWithdrawn({ pack: code, version: first, account: 'bureau-2' }, { reason }));
  });
  it('refuses anybody else', () =>
    given(...proposed)
      .when(on(withdraw(first, { account: 'somebody' }, reason)))
      .refused('NOT_A_PROPOSER'));
  it('asks why', () =>
    given(...proposed)
      .when(on(withdraw(first, insurance, ' ')))
      .refused('REASON_REQUIRED'));
  it('refuses what was approved', () =>
    given(...proposed, coSigned(), approved())
      .when(on(withdraw(first, insurance, reason)))
      .refused('NOT_PROPOSED'));
});

describe('approve', () => {
  it('refuses a proposal without the co-signature of finance [S003-2.6e]', () =>
    given(...proposed)
      .when(on(approve(request(), [])))
      .refused('PROPOSER_MISSING', { missing: ['FINANCE'], source: both.source }));

  it('approves when both have proposed [S003-2.6e]', () =>
    given(...proposed, coSigned())
      .when(on(approve(request(), [])))
      .then(approved()));

  it('needs no co-signature where no source demands one', () =>
    given(...history(created()).then(proposeVersion(proposal(), [])).events)
      .when(on(approve(request(), [])))
      .then(approved()));

  it.each([insurance.account, finance.account])('refuses %s, who proposed', (account) =>
    given(...proposed, coSigned())
      .when(on(approve(request({ account }), [])))
      .refused('PROPOSER_MAY_NOT_APPROVE'),
  );

  it('refuses an authority the source does not name', () =>
    given(...proposed, coSigned())
      .when(on(approve(request({ authority: 'INSURANCE_ADMINISTRATION' }), [])))
      .refused('AUTHORITY_NOT_COMPETENT', { approvedBy: 'CITY_GOVERNMENT' }));

  it('asks for the document', () =>
    given(...proposed, coSigned())
      .when(on(approve(request({ document: '' }), [])))
      .refused('DOCUMENT_REQUIRED'));

  it('refuses a version without its structural parts', () => {
    const parameters = complete().filter(({ path }) => path !== 'rounding');
    given(...history(created()).then(proposeVersion(proposal({ parameters }), [])).events)
      .when(on(approve(request(), [])))
      .refused('INCOMPLETE_VERSION', { missing: ['rounding'] });
  });

  const source = { document: '示例省〔2025〕1号', article: '第二条', row: 'LOCAL' };
  const atLeast = (ratio: string): Bound => ({
    ...{ path: 'outpatient.rate', rule: { kind: 'AT_LEAST', value: ratio }, strength: 'MUST', source },
  });
  it.each([
    ['0.60', true],
    ['0.61', false],
  ])('weighs a rate of 0.60 against a bound of at least %s [S003-8.4b]', (least, isWithin) => {
    const specified = given(...proposed, coSigned()).when(
      on(approve(request(), [provincial({}, { bounds: [atLeast(least)] })])),
    );
    if (isWithin) specified.then(approved());
    else specified.refused('OUT_OF_BOUNDS');
  });

  it('leaves bounds alone whose time is over', () =>
    given(...proposed, coSigned())
      .when(
        on(approve(request(), [provincial({}, { bounds: [atLeast('0.90')], effectiveTo: '2025-12-31' })])),
      )
      .then(approved()));

  it('says which value left which bound', () => {
    expect.assertions(1);
    try {
      approve(request(), [provincial({}, { bounds: [atLeast('0.61')] })])(
        history(...proposed, coSigned()).pack(),
      );
    } catch (error) {
      expect(error).toMatchObject({
        details: {
          findings: [{ path: 'outpatient.rate', rule: { kind: 'AT_LEAST', value: '0.61' }, source }],
        },
      });
    }
  });
});
