// The tests run every case on Babel 7 and on Babel 8, and some on the oldest Babel of all, each with
// presets and plugins that have `@babel/core` of their own major as a peer. npm cannot place such sets
// in one tree, so each is a folder with a lock file of its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const major of ["babel-7", "babel-8", "babel-oldest"]) {
  const folder = fileURLToPath(new URL(`../packages/test-kit/${major}`, import.meta.url));
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
