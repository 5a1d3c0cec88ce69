import closeWithGrace from 'close-with-grace';
import { readGatewayConfig, startGateway } from './gateway.ts';

try {
  const gateway = await startGateway(readGatewayConfig());
  process.stdout.write(`${gateway.url}\n`);
  closeWithGrace({ delay: 10_000 }, () => gateway.stop());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
