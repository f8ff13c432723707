// Everything that has to hold, in one command, which is also what CI runs. Goes on after a failure,
// so that one run shows all of them, and ends with the tests of all runs added up.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const steps = [
  "test",
  "lint",
  "demo",
  "check:packages",
  "test:packages",
  "test:browser",
  "test:nodes",
];
const totals = { passed: 0, failed: 0 };

function run(step) {
  console.log(`\n> npm run ${step}`);
  const child = spawn("npm", ["run", "--silent", step], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const [stream, target] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.on("data", (data) => {
      output += data;
      target.write(data);
    });
  }
  return new Promise((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, output }));
  });
}

/** Reads the closing line of each Jest run: `Tests: 1 failed, 2 passed, 3 total`. */
function addTotals(output) {
  for (const [line] of output.matchAll(/^Tests: .*$/gm)) {
    for (const kind of Object.keys(totals)) {
      totals[kind] += Number(new RegExp(`(\\d+) ${kind}`).exec(line)?.[1] ?? 0);
    }
  }
}

const failures = [];
for (const step of steps) {
  const { exitCode, output } = await run(step);
  addTotals(output);
  if (exitCode !== 0) failures.push(step);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(failures.length > 0 || totals.passed === 0 ? 1 : 0);
