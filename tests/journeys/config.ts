/** `JOURNEY_PROCESSES=each npm test -- tests/journeys` runs every journey with one process per service. */
export const journeyProcesses = process.env['JOURNEY_PROCESSES'] === 'each' ? 'each' : 'one';
