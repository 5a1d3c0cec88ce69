export type { ServiceConfig } from './config.ts';
export { environmentOf, readServiceConfig } from './config-from-env.ts';
export {
  defineService,
  type Kernel,
  type ServiceDefinition,
  type ServiceParts,
  type ServiceRequest,
  type Wake,
} from './definition.ts';
export { onEvent, type EventHandler } from './event-handler.ts';
export { redriveService } from './redrive-service.ts';
export { runService, type RunningService } from './run-service.ts';
export { runAlone } from './run-alone.ts';
