import { describe, it } from '@jest/globals';
import {
  AgreementProposed,
  AgreementSigned,
  DesignationAssessed,
  type AgreementParty,
} from '@yibao/schemas/events/institutions';
import { accepted, applied, assessed, confirmed, named, proposed } from '../testing/application-history.ts';
import { deciding, designated, given, registered } from '../testing/institution-history.ts';
import {
  confirmAgreement,
  mandatoryClauses,
  proposeAgreement,
  signAgreement,
  type AgreementClause,
} from './agreement.ts';

const qualified = [registered(), applied, accepted, assessed];
const both = [confirmed('AGENCY'), confirmed('INSTITUTION')];
const proposing = deciding((institution, clauses: readonly AgreementClause[]) =>
  proposeAgreement(institution, { clauses }, '2026-03-23'),
);
const confirming = (by: AgreementParty, ...more: readonly AgreementClause[]) =>
  deciding((institution, clauses: readonly AgreementClause[]) =>
    confirmAgreement(institution, { by, clauses }, '2026-03-25'),
  )([...mandatoryClauses, ...more]);
const signing = deciding((institution, from: string) => signAgreement(institution, { from }, '2026-03-26'));

describe('proposeAgreement', () => {
  it.each(mandatoryClauses)('needs %s [S003-2.19b]', (clause) => {
    given(...qualified)
      .when(proposing(mandatoryClauses.filter((each) => each !== clause)))
      .refused('CLAUSE_MISSING', { clauses: [clause] });
  });

  it('takes the four mandatory clauses, and others beside [S003-2.19b]', () => {
    given(...qualified)
      .when(proposing(mandatoryClauses))
      .then(proposed);
    const more = [...mandatoryClauses, 'ASSISTANCE_SERVICE'] as const;
    given(...qualified)
      .when(proposing([...more, 'ASSISTANCE_SERVICE']))
      .then(AgreementProposed({ ...named, clauses: more, proposedOn: '2026-03-23' }));
  });

  it('follows a qualified assessment only [S003-2.19a]', () => {
    const failed = DesignationAssessed({
      ...named,
      ...{ notMet: ['PRICE'], experts: 5, assessedOn: '2026-03-20' },
    });
    for (const past of [[applied], [applied, accepted], [applied, accepted, failed]])
      given(registered(), ...past)
        .when(proposing(mandatoryClauses))
        .refused('WRONG_STATE');
  });
});

describe('confirmAgreement', () => {
  it('is done by each side, once', () => {
    given(...qualified, proposed)
      .when(confirming('INSTITUTION'))
      .then(confirmed('INSTITUTION'));
    given(...qualified, proposed, confirmed('INSTITUTION'))
      .when(confirming('INSTITUTION'))
      .then();
    given(...qualified)
      .when(confirming('AGENCY'))
      .refused('WRONG_STATE');
  });

  it('is for the clauses as they stand', () => {
    given(...qualified, proposed)
      .when(confirming('INSTITUTION', 'ASSISTANCE_SERVICE'))
      .refused('CLAUSES_DIFFER', { clauses: mandatoryClauses });
  });
});

describe('signAgreement', () => {
  it('needs the word of both sides [S001-6f]', () => {
    given(...qualified, proposed)
      .when(signing('2026-04-01'))
      .refused('BOTH_PARTIES_REQUIRED', { missing: ['AGENCY', 'INSTITUTION'] });
    given(...qualified, proposed, confirmed('AGENCY'))
      .when(signing('2026-04-01'))
      .refused('BOTH_PARTIES_REQUIRED', { missing: ['INSTITUTION'] });
    given(...qualified, proposed, confirmed('INSTITUTION'))
      .when(signing('2026-04-01'))
      .refused('BOTH_PARTIES_REQUIRED', { missing: ['AGENCY'] });
    given(...qualified, proposed, ...both)
      .when(signing('2026-04-01'))
      .then(
        AgreementSigned({
          ...{ ...named, clauses: mandatoryClauses, signedOn: '2026-03-26', from: '2026-04-01' },
        }),
        designated('BASIC', '2026-04-01'),
        designated('ASSISTANCE', '2026-04-01'),
      );
  });

  it('counts no word that was given for other clauses [S001-6f]', () => {
    given(...qualified, proposed, ...both, proposed)
      .when(signing('2026-04-01'))
      .refused('BOTH_PARTIES_REQUIRED');
  });

  it('begins on the day it is signed at the earliest', () => {
    given(...qualified, proposed, ...both)
      .when(signing('2026-03-25'))
      .refused('BEGINS_BEFORE_SIGNING', { earliest: '2026-03-26' });
    given(...qualified, proposed, ...both, designated('BASIC', '2026-03-24'))
      .when(signing('2026-03-26'))
      .refused('ALREADY_DESIGNATED', { since: '2026-03-24' });
  });
});
