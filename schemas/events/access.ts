import { z } from 'zod';
import { defineEvent } from './define-event.ts';

/** What one look at another person's data tells: who looked, at which kind of data, in which operation, and why. */
const look = z.object({
  personId: z.string(),
  scope: z.string().describe('IDENTITY, ENROLMENT, COVERAGE, CLINICAL, MONEY or SERVICE'),
  viewer: z.string().describe('opaque id of the account that looked'),
  role: z.string(),
  organisation: z.string().optional(),
  purpose: z.string().optional(),
  operation: z.string().describe('name of the GraphQL operation'),
  at: z.iso.datetime(),
});

/** The access-log event of a service; the persons service collects them for `me { accessLog }`. */
export const personDataRead = <const Service extends string>(service: Service) =>
  defineEvent(`${service}.person-data-read.v1`, {
    description: 'Somebody other than the person saw data of the person, or acted on it (查询留痕).',
    schema: look,
    example: {
      personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
      scope: 'COVERAGE',
      viewer: 'hospital-1-desk',
      role: 'HOSPITAL',
      organisation: 'H0001',
      purpose: 'SETTLEMENT',
      operation: 'quoteClaim',
      at: '2026-03-02T01:30:00.000Z',
    },
  });
