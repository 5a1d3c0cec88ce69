import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from 'pino';

/**
 * kafkajs's messages on our logger, a level lower than it thinks: it repeats what failed, and what finally fails is told
 * by the caller. Only names are taken over, not the requests it mentions.
 */
export const kafkaLog =
  (logger: Logger): logCreator =>
  () =>
  ({ level, namespace, log: { message, broker, groupId } }) => {
    const fields = { kafka: namespace, broker: broker as unknown, groupId: groupId as unknown };
    // What a broker refuses is thrown as well, to whoever asked: at a start most of it is asked again, and then granted.
    const isAnswer = namespace === 'Connection' && message.startsWith('Response ');
    if (level === logLevel.ERROR && !isAnswer) logger.warn(fields, message);
    else logger.debug(fields, message);
  };
