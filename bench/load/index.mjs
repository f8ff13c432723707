// What it costs to start a program whose modules import one real wasm in the source phase: our
// output, the incumbent's, and what people write by hand, each less the same program without wasm.
// And by hand in modules that import an empty package as well: no runtime that is a package can do
// with less, for Node takes its time to find any. In Node 20 the check of the path that `exports`
// gives takes 0.6 ms the first time: a regular expression that has to be compiled.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { balancedOrder } from "../shared/balanced-order.mjs";
import { babels, nameAndVersion } from "../shared/babels.mjs";
import { printTable, verdict } from "../shared/report.mjs";
import { median } from "../shared/statistics.mjs";
import { removePrograms, wasmFile, writePrograms } from "./programs.mjs";

const warmUpRounds = 3;

/** What is held for a number of importers: our share of another program's time or memory. */
const suites = [
  {
    count: 1,
    rounds: 60,
    bounds: [
      ["by-hand", "time", 1.15],
      ["by-hand-with-package", "time", undefined],
    ],
  },
  {
    count: 10,
    rounds: 40,
    bounds: [
      ["incumbent", "time", 0.6],
      ["incumbent", "memory", 0.5],
    ],
  },
  { count: 100, rounds: 24, bounds: [["incumbent", "time", 0.25]] },
];

/** Starts a program and waits for its end: milliseconds, and the peak of its memory in megabytes. */
function measure({ name, file }, count) {
  const start = performance.now();
  const { stdout, status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  const { isRight, distinct, maxRSS } = JSON.parse(stdout);
  const isShared = name === "ours" || name === "without";
  if (!isRight || distinct !== (isShared ? 1 : count))
    throw new Error(`${name} is wrong: ${stdout}`);
  return { time, memory: maxRSS / 1024 };
}

function measureSuite({ count, rounds }, programs) {
  const runsByName = new Map(programs.map(({ name }) => [name, []]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const program of balancedOrder(programs, round + warmUpRounds)) {
      const run = measure(program, count);
      if (round >= 0) runsByName.get(program.name).push(run);
    }
  }
  const medians = [...runsByName].map(([name, runs]) => [
    name,
    {
      time: median(runs.map(({ time }) => time)),
      memory: median(runs.map(({ memory }) => memory)),
    },
  ]);
  return netOf(new Map(medians));
}

/** Each program less the one without WebAssembly. */
function netOf(medians) {
  const { time, memory } = medians.get("without");
  medians.delete("without");
  return new Map(
    [...medians].map(([name, run]) => [
      name,
      { time: run.time - time, memory: run.memory - memory },
    ]),
  );
}

function printSuite({ count, rounds, bounds }, results) {
  console.log(`${count} importers, ${rounds} rounds, medians less the program without wasm`);
  const rows = [...results].map(([name, { time, memory }]) => [
    name,
    `${time.toFixed(1)} ms`,
    `${memory.toFixed(1)} MB`,
  ]);
  printTable(["program", "time", "peak memory"], rows);
  for (const [other, quantity, bound] of bounds) {
    const ratio = results.get("ours")[quantity] / results.get(other)[quantity];
    const text = `ours / ${other}, ${quantity}: ${ratio.toFixed(3)}`;
    console.log(bound ? `${text}, bound ${bound}: ${verdict(ratio, bound)}` : text);
  }
  console.log();
}

const babel = babels.at(-1);
console.log(`Node ${process.version}, ${babel.name}, ${nameAndVersion("@import-phases/runtime")}`);
console.log(`Incumbent: ${babel.incumbentVersion}`);
const size = (statSync(wasmFile).size / 1e6).toFixed(2);
console.log(`The file: avif_enc.wasm of ${nameAndVersion("@jsquash/avif")}, ${size} MB\n`);
for (const suite of suites) {
  printSuite(suite, measureSuite(suite, writePrograms(babel, suite.count)));
}
removePrograms();
