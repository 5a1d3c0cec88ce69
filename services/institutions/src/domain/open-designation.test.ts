import { describe, it } from '@jest/globals';
import { DesignationChanged } from '@yibao/schemas/events/institutions';
import { basic, designated, given, institutionId, registered } from '../testing/histories.ts';
import { openDesignation, type DesignationRequest } from './open-designation.ts';

const opening = (kind: DesignationRequest['kind'], from: string, ...diseases: readonly string[]) =>
  [openDesignation, { kind, from, diseases }] as const;
