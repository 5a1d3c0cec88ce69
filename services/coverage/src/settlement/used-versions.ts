import { together, versionOf, type FactVersions } from '../persistence/fact-versions.ts';
import type { BillKnown, RulesKnown } from './gather.ts';

/** The versions of all facts that a settlement looked at; of filings and emergencies those that may bear on its care. */
export const usedVersions = (
  { person, institution, institutionId, prescription, filings, bill }: BillKnown,
  { catalogue, emergencies }: RulesKnown,
): FactVersions => {
  const { serviceDate: careTo, stay } = bill;
  const careFrom = stay?.admittedOn ?? careTo;
  const during = filings.filter(
    ({ value: { from, to } }) => from <= careTo && (to === null || careFrom <= to),
  );
  const here = emergencies.filter(({ value }) => value.institutionId === institutionId);
  return together([
    person.factVersions,
    institution.factVersions,
    catalogue.factVersions,
    versionOf('drugs.prescription.v1', prescription),
    ...during.map((each) => versionOf(`cross-region-care.filing.v1/${each.value.filingId}`, each)),
    ...here.map((each) =>
      versionOf(`cross-region-care.emergency-registration.v1/${each.value.registrationId}`, each),
    ),
  ]);
};
