// What a suite of Jest costs whose test files all import one wasm of 5 MB in the source phase, against
// the same suite that reads and compiles it by hand. Jest's caches are warm, as they mostly are.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { balancedOrder } from "../shared/balanced-order.mjs";
import { nameAndVersion } from "../shared/babels.mjs";
import { printTable, verdict } from "../shared/report.mjs";
import { median } from "../shared/statistics.mjs";
import { fileCount, removeSuites, size, writeSuites } from "./suites.mjs";

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const warmUpRounds = 1;
const rounds = 6;
const bound = 1.1;

const modes = [
  { mode: "one process", flags: ["--runInBand"] },
  { mode: "two workers", flags: ["--maxWorkers=2"] },
];

/** Runs a suite: milliseconds. */
function measure({ name, cwd }, flags) {
  const args = [jest, "--json", "--silent", ...flags];
  const start = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  const time = performance.now() - start;
  const { numPassedTests } = JSON.parse(stdout);
  if (numPassedTests !== fileCount) throw new Error(`${name} failed:\n${stderr}`);
  return time;
}

function measureMode({ mode, flags }, suites) {
  const times = new Map(suites.map(({ name }) => [name, []]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const suite of balancedOrder(suites, round + warmUpRounds)) {
      const time = measure(suite, flags);
      if (round >= 0) times.get(suite.name).push(time);
    }
  }
  console.log(`${mode}, ${rounds} rounds, medians`);
  const rows = [...times].map(([name, runs]) => [name, `${median(runs).toFixed(0)} ms`]);
  printTable(["suite", "time"], rows);
  const ratio = median(times.get("ours")) / median(times.get("by hand"));
  console.log(`ours / by hand: ${ratio.toFixed(3)}, bound ${bound}: ${verdict(ratio, bound)}\n`);
}

console.log(`Node ${process.version}, ${nameAndVersion("jest")}, ${nameAndVersion("@babel/core")}`);
console.log(`${fileCount} test files, one wasm of ${size / 1e6} MB\n`);
const suites = writeSuites();
for (const mode of modes) measureMode(mode, suites);
removeSuites();
