import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Why npm has to install, or undefined. Compared by content, not by file times, which a copy or a checkout changes.
 * npm writes its own record last, so that an interrupted installation has none.
 */
export const whyInstall = (root) => {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'no packages are installed yet';
  const installed = packagesOf(record);
  const differs = Object.entries(packagesOf(join(root, 'package-lock.json'))).find(([path, wanted]) => {
    // npm notes what nobody asks for any more, and does not install it.
    if (!path.includes('node_modules/') || wanted.extraneous) return false;
    const found = installed[path];
    // A workspace is linked.
    if (wanted.link) return found?.resolved !== wanted.resolved;
    if (!found) return !wanted.optional && !wanted.devOptional;
    return found.version !== wanted.version || !existsSync(join(root, path));
  });
  return differs && `${differs[0].replace(/^.*node_modules\//, '')} is not as the lock file names it`;
};

export const lockedPackages = (root) => {
  const packages = Object.values(packagesOf(join(root, 'package-lock.json')));
  return packages.filter(({ version, optional, extraneous }) => version && !optional && !extraneous).length;
};
