const needed = [20, 19];

/** Ends the process with one sentence when this Node is older than the code needs. */
export const refuseOldNode = (version) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(
    `Node ${needed.join('.')} or newer is needed, but this is ${version}: see https://nodejs.org.`,
  );
  process.exit(1);
};
