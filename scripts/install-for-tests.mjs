// The tests run every case on Babel 7 and on Babel 8, and some on the oldest Babel of all, each with
// presets and plugins that have `@babel/core` of their own major as a peer. npm cannot place such sets
// in one tree, so each is a folder with a lock file of its own. TypeScript 6 is another, since its command
// has the same name as that of TypeScript 7.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const name of ["babel-7", "babel-8", "babel-oldest", "typescript-6"]) {
  const folder = fileURLToPath(new URL(`../packages/test-kit/${name}`, import.meta.url));
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
