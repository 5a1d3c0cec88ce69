import type { Resolvers } from '../generated.ts';
import { AthleteDrugList } from './AthleteDrugList.ts';
import { CatalogueEntry } from './CatalogueEntry.ts';
import { CatalogueVersion } from './CatalogueVersion.ts';
import { DrugAlternative } from './DrugAlternative.ts';
import { DrugListComparison } from './DrugListComparison.ts';
import { DrugProposal } from './DrugProposal.ts';
import { EntryTerms } from './EntryTerms.ts';
import { ItemCeiling } from './ItemCeiling.ts';
import { Mutation } from './Mutation.ts';
import { PaymentStandard } from './PaymentStandard.ts';
import { Person } from './Person.ts';
import { Prescription } from './Prescription.ts';
import { PrescriptionLine } from './PrescriptionLine.ts';
import { Query } from './Query.ts';

export const resolvers = {
  AthleteDrugList,
  CatalogueEntry,
  CatalogueVersion,
  DrugAlternative,
  DrugListComparison,
  DrugProposal,
  EntryTerms,
  ItemCeiling,
  Mutation,
  PaymentStandard,
  Person,
  Prescription,
  PrescriptionLine,
  Query,
} satisfies Resolvers;
