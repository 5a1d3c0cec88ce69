const mongodbUri = process.env['MONGODB_URI'];
if (!mongodbUri) throw new Error('MONGODB_URI is not set: `npm test` starts a MongoDB and sets it.');

/** The servers that `npm test` has started; a Kafka may be missing. */
export const testServers = {
  mongodbUri,
  kafkaBrokers: process.env['KAFKA_BROKERS']?.split(',') ?? null,
};
