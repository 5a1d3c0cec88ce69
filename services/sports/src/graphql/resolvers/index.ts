import type { Resolvers } from '../generated.ts';
import { AssistedService } from './AssistedService.ts';
import { Campaign } from './Campaign.ts';
import { CollegeLiaison } from './CollegeLiaison.ts';
import { CompanionVisit } from './CompanionVisit.ts';
import { GreenCase } from './GreenCase.ts';
import { Lecture } from './Lecture.ts';
import { Mutation } from './Mutation.ts';
import { Person } from './Person.ts';
import { PublicityPoint } from './PublicityPoint.ts';
import { Query } from './Query.ts';
import { SportsEvent } from './SportsEvent.ts';
import { SportsOffer } from './SportsOffer.ts';
import { SportsProfile } from './SportsProfile.ts';
import { SportsRosterEntry } from './SportsRosterEntry.ts';
import { Station } from './Station.ts';
import { StationTraining } from './StationTraining.ts';
import { StationVisit } from './StationVisit.ts';

export const resolvers = {
  AssistedService,
  Campaign,
  CollegeLiaison,
  CompanionVisit,
  GreenCase,
  Lecture,
  Mutation,
  Person,
  PublicityPoint,
  Query,
  SportsEvent,
  SportsOffer,
  SportsProfile,
  SportsRosterEntry,
  Station,
  StationTraining,
  StationVisit,
} satisfies Resolvers;
