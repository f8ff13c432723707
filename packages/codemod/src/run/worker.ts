import { parentPort, workerData } from "node:worker_threads";
import type { RunOptions } from "./file-outcome.ts";
import { migrateChunk } from "./migrate-files.ts";

// Only reads: the main thread writes, and so decides what an interrupt leaves behind.
parentPort!.on("message", (files: readonly string[]) => {
  void migrateChunk(files, workerData as RunOptions).then((outcomes) => {
    parentPort!.postMessage(outcomes);
  });
});
