// Runs the tests of `e2e/browser`: installs what they need, finds Chromium, builds, starts Jest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";

const root = new URL("../", import.meta.url);

function run(command, args, { folder = root, env } = {}) {
  const { status } = spawnSync(command, args, {
    cwd: fileURLToPath(folder),
    env: { ...process.env, ...env },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

let CHROMIUM;
try {
  CHROMIUM = findChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
  folder: new URL("e2e/browser/", root),
});
run("npm", ["run", "--silent", "build"]);
run("npx", ["--no", "--", "tsc", "-p", "e2e/browser/tsconfig.json"]);
run("npx", ["--no", "--", "jest", "--config", "jest.browser.config.js", ...process.argv.slice(2)], {
  env: { CHROMIUM },
});
