// What a call costs through the live binding of an import from WebAssembly, against instances that
// people make by hand. Each program is a process of its own; of its loops the fastest counts, for what
// else the machine does only ever adds.
import { spawnSync } from "node:child_process";
import { balancedOrder } from "../shared/balanced-order.mjs";
import { nameAndVersion } from "../shared/babels.mjs";
import { printTable, verdict } from "../shared/report.mjs";
import { median } from "../shared/statistics.mjs";
import { removePrograms, writePrograms } from "./programs.mjs";

const rounds = 12;

/**
 * What each of our forms is compared with, and what it is held to. A function in a constant of its own
 * is the one that newer engines inline best: it is shown, so that nobody has to guess.
 */
const comparisons = [
  { ours: "named", other: "by-hand", bound: 1.1 },
  { ours: "namespace", other: "by-hand", bound: 1.1 },
  { ours: "named", other: "by-hand-destructured" },
  { ours: "namespace", other: "by-hand-destructured" },
];

function measure({ name, file }) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  return Number(stdout);
}

const programs = writePrograms();
const times = new Map(programs.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const subject of balancedOrder(programs, round)) {
    times.get(subject.name).push(measure(subject));
  }
}
removePrograms();

console.log(`Node ${process.versions.node}, ${nameAndVersion("@import-phases/runtime")}`);
console.log("One million calls of one of 100 exports\n");
const medians = new Map([...times].map(([name, list]) => [name, median(list)]));
printTable(
  ["program", "milliseconds"],
  [...medians].map(([name, time]) => [name, time.toFixed(3)]),
);
printTable(
  ["ratio", "is", "bound", ""],
  comparisons.map(({ ours, other, bound }) => {
    const ratio = medians.get(ours) / medians.get(other);
    return [`${ours} : ${other}`, ratio.toFixed(3), bound?.toFixed(2) ?? "", verdict(ratio, bound)];
  }),
);
