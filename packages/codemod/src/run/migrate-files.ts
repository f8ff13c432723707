import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FileOutcome, RunOptions } from "./file-outcome.ts";
import { isWorthParsing, migrateFile } from "./migrate-file.ts";

/** How many files are done before others get their turn. */
const chunkSize = 32;

/** A worker takes the time of about as many files until it is any use. */
const filesPerWorker = 250;

/** What a run over files is told: which, how, by how many threads, and where the outcomes go. */
export interface Run {
  readonly files: readonly string[];
  readonly options: RunOptions;
  /** At most as many, and only as there are files to parse. Below 2, all is done in this thread. */
  readonly workers: number;
  /** Called again and again, with a number of files that are done, and outcomes. */
  readonly onDone: (count: number, outcomes: readonly FileOutcome[]) => void;
}

function* chunksOf(files: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < files.length; start += chunkSize) {
    yield files.slice(start, start + chunkSize);
  }
}

/** Runs the migrations over some files, in memory, in this thread. */
export async function migrateChunk(
  files: readonly string[],
  options: RunOptions,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await migrateFile(file, options);
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

/** Hands a worker one chunk after the other. */
function runWorker(
  chunks: Iterator<readonly string[], void>,
  { options, onDone }: Run,
): Promise<void> {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: options });
  return new Promise((resolve, reject) => {
    let count = 0;
    const next = (): void => {
      const { value: chunk, done } = chunks.next();
      if (done) {
        worker.terminate().then(() => resolve(), reject);
        return;
      }
      count = chunk.length;
      worker.postMessage(chunk);
    };
    worker.on("message", (outcomes: readonly FileOutcome[]) => {
      onDone(count, outcomes);
      next();
    });
    worker.on("error", reject);
    next();
  });
}

/** Finds the files that have to be parsed. */
async function filesToParse({ files, options, onDone }: Run): Promise<readonly string[]> {
  const found: string[] = [];
  for (const chunk of chunksOf(files)) {
    const wanted = chunk.filter((file) => isWorthParsing(file, options));
    found.push(...wanted);
    onDone(chunk.length - wanted.length, []);
    // Lets an interrupt through, which is heard between two files, never in the middle of one.
    await setImmediate();
  }
  return found;
}

/** Runs the migrations over files, in memory. */
export async function migrateFiles(run: Run): Promise<void> {
  const { options, workers, onDone } = run;
  // To count those to parse, all files have to be read, which one thread does only once.
  const files = workers > 1 ? await filesToParse(run) : run.files;
  const chunks = chunksOf(files);
  const count = Math.min(workers, Math.floor(files.length / filesPerWorker));
  if (count > 1) {
    await Promise.all(Array.from({ length: count }, () => runWorker(chunks, run)));
    return;
  }
  for (const chunk of chunks) {
    onDone(chunk.length, await migrateChunk(chunk, options));
    await setImmediate();
  }
}
