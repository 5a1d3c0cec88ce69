// The suite's programs read their files by the pathname of a URL, in which a space of the folder is %20. Loaded first,
// this reads what the pathname means, so that the suite runs in a folder of any name.
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { readFileSync } = fs;
const meant = (path) => (typeof path === 'string' && path.includes('%') ? decodeURIComponent(path) : path);
fs.readFileSync = (path, ...rest) => readFileSync(meant(path), ...rest);
syncBuiltinESMExports();
