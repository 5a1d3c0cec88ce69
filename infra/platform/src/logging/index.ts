export { logger } from './logger.ts';
export { redact, redactText } from './redact.ts';
