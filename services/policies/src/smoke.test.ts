import { it, expect } from '@jest/globals';
import { testService } from '@yibao/platform/testing';
import { service } from './service.ts';
it('x', async () => {
  const t0 = Date.now();
  const s = await testService(service);
  console.log('start', Date.now() - t0);
  try {
    const r =
      await s.execute(`{ policyPacks { nodes { id authority areas { id name { zh } } procedure { proposers approvedBy source { document article source { id title { zh } } } } versions { id status effectiveFrom effectiveTo publishedAt demonstration overrides { path reason used { version } } resolvedFrom { id } } } }
      policySources { nodes { id } }
      measures(source: "S004", category: 2) { nodes { id number } }
      areas { nodes { id } }
      resolvePolicy(area: "990101", insuranceType: EMPLOYEE, serviceDate: "2022-05-01") { version { id } parameter(path: "outpatient.rate") { value { mechanism rows { status ratio } } source { document article source { id } } from { version } } }
      dueDate(from: "2022-11-01", workingDays: 15) { dueOn calendars { notice } }
    }`);
    console.log(JSON.stringify(r, null, 1));
  } finally {
    await s.stop();
  }
  expect(1).toBe(1);
}, 60000);
