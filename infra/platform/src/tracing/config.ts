/** Whether a collector is named; the exporter reads where it is, and the other OTEL_ variables, by itself. */
export const isTracingAsked = Boolean(process.env['OTEL_EXPORTER_OTLP_ENDPOINT']);
