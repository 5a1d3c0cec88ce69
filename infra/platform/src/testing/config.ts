/** The only reader of the environment in tests; `npm test` sets it. */
export const mongodbUri = process.env['MONGODB_URI'];
export const kafkaBrokers = process.env['KAFKA_BROKERS']?.split(',');
