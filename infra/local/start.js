// `npm start`. Plain Node without dependencies, so that it works in a bare clone.
import { explain } from './bootstrap/explain.js';
import { refuseOldNode } from './bootstrap/node-version.js';

refuseOldNode(process.versions.node);
import('./bootstrap/prepare.js')
  .then(({ prepare }) => prepare())
  .then(() => import('tsx'))
  .then(() => import('./launch.ts'))
  .catch(explain);
