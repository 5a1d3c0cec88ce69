import type { DomainEvent } from '@yibao/schemas/events/define-event';
import assert from 'node:assert/strict';
import { DomainError, replay, type Aggregate, type Decide } from '../domain/index.ts';

/** given(...past).when(decide).then(...events), or .refused(reason). Throws as node:assert does, under any runner. */
export const specificationOf =
  <State, Event extends DomainEvent>(aggregate: Aggregate<State, Event>) =>
  (...past: readonly Event[]) => ({
    when: (decide: Decide<State, Event>) => {
      const decideNow = () => decide(replay(aggregate, past));
      return {
        then: (...events: readonly Event[]) => assert.deepEqual(decideNow(), events),
        refused: (reason: string, details?: Readonly<Record<string, unknown>>) =>
          assert.throws(decideNow, (error) => {
            if (!(error instanceof DomainError)) throw error;
            assert.equal(error.reason, reason);
            if (details) assert.deepEqual(error.details, details);
            return true;
          }),
      };
    },
  });
