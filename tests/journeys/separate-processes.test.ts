import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { athleteJourney } from '../../infra/local/demo/athlete.ts';
import { asSoonAsKnown, dataOf } from '../../infra/local/demo/client.ts';
import { mainJob } from '../../infra/local/demo/main-job.ts';
import { walk, type Walked } from '../../infra/local/demo/walk.ts';
import { people } from '../../infra/local/demo/people.ts';
import { demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { isAlive } from '../../infra/local/process-identity.ts';
import { services } from '../../infra/local/services.ts';
import { findIdNumbers } from '../../infra/platform/src/domain/index.ts';
import { until } from '../../infra/platform/src/testing/index.ts';
import { runningGraph, type RunningGraph } from './running-graph.ts';

const me = `{ me { id account { balance held } settlements(first: 5) { nodes { id status } } } }`;

describe('with one process for each service and one for the gateway', () => {
  let graph: RunningGraph;
  const walked: Walked[] = [];
  const pids = () => [graph.stack.gateway, ...Object.values(graph.stack.services)].map(({ pid }) => pid());
  const seenBySun = async () => dataOf(await graph.client({ as: 'sun', query: me })).me;

  beforeAll(async () => {
    graph = await runningGraph({ processes: 'each' });
  }, 180_000);
  afterAll(async () => graph.stop());

  it('no part shares a process with another, or with this one', () => {
    expect(Object.keys(graph.stack.services).sort()).toEqual(services.map(({ name }) => name).sort());
    expect(new Set([process.pid, ...pids()]).size).toBe(services.length + 2);
    expect(pids().every(isAlive)).toBe(true);
  });

  it('the main job is walked from its first step to its last', async () => {
    await walk(graph.client, mainJob, 'each-1', (step) => {
      walked.push(step);
    });
    expect(walked.map(({ step }) => step.name)).toEqual(mainJob.map(({ name }) => name));
    const { settlement } = walked.find(({ step }) => step.name === 'settle')?.answer.data.settleClaim;
    expect(await seenBySun()).toEqual({
      id: demoPersons.sun,
      account: { balance: '0.00', held: '0.00' },
      settlements: { nodes: [{ id: settlement.id, status: 'COMPLETED' }] },
    });
  }, 60_000);

  it('the athlete’s journey goes through seven services, and each hears of the others over Kafka', async () => {
    const athletes: Walked[] = [];
    await walk(graph.client, athleteJourney, 'each-athlete', (step) => {
      athletes.push(step);
    });
    expect(athletes.map(({ step }) => step.name)).toEqual(athleteJourney.map(({ name }) => name));
    expect(athletes.at(-1)?.answer.data.me).toMatchObject({
      greenChannelEligibility: { eligible: true },
      filings: { nodes: [{ destination: '460100', validity: { valid: true } }] },
      settlements: { nodes: [{ bill: { bill: '15000.00' } }] },
      tickets: { nodes: [{ state: 'CLOSED' }] },
      ratings: { nodes: expect.arrayContaining([{ actKind: 'SETTLEMENT', grade: 5 }]) },
    });
  }, 120_000);

  it('a service that is killed comes back where it was, and knows what it knew', async () => {
    const { coverage } = graph.stack.services;
    const [before, killed] = [await seenBySun(), coverage?.pid() ?? 0];
    process.kill(killed, 'SIGKILL');
    await until('coverage runs again', () => coverage?.pid() !== killed);
    const again = await asSoonAsKnown(
      graph.client,
      { as: 'sun', query: me },
      ['SERVICE_UNAVAILABLE'],
      60_000,
    );
    expect(dataOf(again).me).toEqual(before);
  }, 90_000);

  it('no process writes a name or a number into its log', () => {
    const logs = graph.output();
    for (const name of ['gateway', ...services.map((service) => service.name)])
      expect(logs).toContain(`"service":"${name}"`);
    expect(people.filter(({ name, idNumber }) => logs.includes(name) || logs.includes(idNumber))).toEqual([]);
    expect(findIdNumbers(logs)).toEqual([]);
  });

  it('and none is left when the graph has stopped', async () => {
    const before = pids();
    await graph.stop();
    expect(before.filter(isAlive)).toEqual([]);
  }, 30_000);
});
