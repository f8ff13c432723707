// Everything that has to hold, in one command, which is also what CI runs. Goes on after a failure,
// so that one run shows all of them, and ends with the tests of all runs added up.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** One after the other: the first builds what all others use. */
const first = ["test", "pack"];
/**
 * Side by side, each list in order; what waits for the registry beside what computes. The demo is one of
 * the programs that other Nodes run too, and each run begins with an empty folder.
 */
const sideBySide = [
  ["test:packages", "check:packages", "lint"],
  ["test:browser", "test:nodes", "test:corpus", "demo"],
];
const totals = { passed: 0, failed: 0 };
const failures = [];

/** Runs a script of package.json and prints what it printed when it ends. */
function run(step, env) {
  const started = Date.now();
  const child = spawn("npm", ["run", "--silent", step], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  return new Promise((resolve) => {
    child.on("close", (exitCode) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`\n> npm run ${step} (${seconds} s)\n${output}`);
      addTotals(output);
      if (exitCode !== 0) failures.push(step);
      resolve();
    });
  });
}

async function runInOrder(steps, env) {
  for (const step of steps) await run(step, env);
}

/** Reads the closing line of each Jest run: `Tests: 1 failed, 2 passed, 3 total`. */
function addTotals(output) {
  for (const [line] of output.matchAll(/^Tests: .*$/gm)) {
    for (const kind of Object.keys(totals)) {
      totals[kind] += Number(new RegExp(`(\\d+) ${kind}`).exec(line)?.[1] ?? 0);
    }
  }
}

await runInOrder(first);
// Nobody may replace what the others are using.
const env = { IMPORT_PHASES_BUILT: "1" };
await Promise.all(sideBySide.map((steps) => runInOrder(steps, env)));
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(failures.length > 0 || totals.passed === 0 ? 1 : 0);
