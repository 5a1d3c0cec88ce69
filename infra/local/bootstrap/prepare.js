import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.js';
import { onlyOne } from './only-one.js';
import { patch } from './patch.js';

/** Makes a clone ready to run: packages as the lock file names them, patches applied. */
export const prepare = (root = fileURLToPath(new URL('../../..', import.meta.url))) =>
  onlyOne(join(root, '.local', 'install.lock'), async () => {
    await install(root);
    patch(root);
  });
