export { logger, type Logger } from './logger.ts';
export { redactText } from './redact-text.ts';
export { redact } from './redact.ts';
