import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FileOutcome, RunOptions } from "./file-outcome.ts";
import { migrateFile } from "./migrate-file.ts";

/** How many files a worker is handed at a time. */
const chunkSize = 64;

/** What a run over files is told: which, how, by how many threads, and where the outcomes go. */
export interface Run {
  readonly files: readonly string[];
  readonly options: RunOptions;
  /** Below 2, all is done in this thread. */
  readonly workers: number;
  /** Called once for each chunk of files, with the outcomes of those that have one. */
  readonly onDone: (count: number, outcomes: readonly FileOutcome[]) => void;
}

function chunksOf(files: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / chunkSize);
  return Array.from({ length: count }, (_, index) =>
    files.slice(index * chunkSize, (index + 1) * chunkSize),
  );
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
function runWorker(chunks: (readonly string[])[], { options, onDone }: Run): Promise<void> {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: options });
  return new Promise((resolve, reject) => {
    let count = 0;
    const next = (): void => {
      const chunk = chunks.shift();
      if (!chunk) {
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

/** Runs the migrations over files, in memory. */
export async function migrateFiles(run: Run): Promise<void> {
  const { files, options, workers, onDone } = run;
  const chunks = [...chunksOf(files)];
  if (workers > 1) {
    const count = Math.min(workers, chunks.length);
    await Promise.all(Array.from({ length: count }, () => runWorker(chunks, run)));
    return;
  }
  for (const chunk of chunks) {
    onDone(chunk.length, await migrateChunk(chunk, options));
    // Lets an interrupt through, which is heard between two files, never in the middle of one.
    await setImmediate();
  }
}
