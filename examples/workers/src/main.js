import { once } from "node:events";
import { Worker } from "node:worker_threads";
import source sqlite from "sql.js/dist/sql-wasm.wasm";
import source worker from "./worker.js";
import { compilations } from "./compilations.js";

const largest = 20_000;
const count = 4;

/** Starts a worker from the module's source, and hands it the compiled SQLite. */
async function squaresIn(first, last) {
  const thread = new Worker(worker, { workerData: { sqlite, first, last } });
  const [result] = await once(thread, "message");
  return result;
}

const size = largest / count;
const results = await Promise.all(
  Array.from({ length: count }, (_, index) => squaresIn(index * size + 1, (index + 1) * size)),
);

const sum = results.reduce((total, result) => total + result.sum, 0);
const inWorkers = results.reduce((total, result) => total + result.compilations, 0);
const threads = new Set(results.map(({ threadId }) => threadId));
console.log(`${threads.size} workers: the squares up to ${largest} add up to ${sum}`);
console.log(`SQLite was compiled ${compilations()} time here, ${inWorkers} times in the workers`);
