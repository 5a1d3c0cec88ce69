import closeWithGrace from 'close-with-grace';
import { traceIfAsked } from '@yibao/platform/tracing';
import { readGatewayConfig, startGateway } from './gateway.ts';

try {
  const config = readGatewayConfig();
  const stopTracing = await traceIfAsked('gateway');
  const gateway = await startGateway(config);
  process.stdout.write(`${gateway.url}\n`);
  closeWithGrace({ delay: 10_000 }, async () => {
    await gateway.stop();
    await stopTracing();
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
