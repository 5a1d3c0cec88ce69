export { kafkaBrokers, mongodbUri } from './config.ts';
export { rebuilt, type Rebuilt } from './rebuilt.ts';
export { specificationOf } from './specification.ts';
export { requireMongodb, testDatabase, type TestDatabase } from './test-database.ts';
export {
  askService,
  envelopeOf,
  testConfig,
  testService,
  type Answer,
  type TestConfig,
  type TestService,
} from './test-service.ts';
export { until } from './until.ts';
export { as, citizen, grantFor, hospital, insurer, officer, pharmacy, system } from './viewers.ts';
