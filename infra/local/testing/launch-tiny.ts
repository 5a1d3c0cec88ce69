import { runLauncher } from '../run-launcher.ts';
import { tinyParts } from './tiny-parts.ts';

// The launcher as `npm start` runs it, with real servers and small parts.
await runLauncher(process.argv.slice(2), {
  parts: tinyParts,
  services: ['alpha', 'beta'],
  seed: async () => {},
});
