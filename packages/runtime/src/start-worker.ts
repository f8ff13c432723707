import type { WorkerStart } from "./worker-start.ts";

/**
 * Starts a worker that runs what it is told first. Bundlers look for exactly this expression, and
 * make a worker of their own of the file.
 */
export function startWebWorker(options: object, start: WorkerStart): Worker {
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    ...options,
    type: "module",
  });
  // oxlint-disable-next-line require-post-message-target-origin -- it is no window
  worker.postMessage(start);
  return worker;
}

/** The file that Node's threads run, which is told what to run by other means. */
export function bootstrapURL(): URL {
  return new URL("./worker.js", import.meta.url);
}
