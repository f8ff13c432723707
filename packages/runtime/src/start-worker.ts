import { nodeBuiltin } from "./node-builtins.ts";
import { startKey, type WorkerStart } from "./worker-start.ts";

/**
 * Starts a worker that runs what it is told. Bundlers look for exactly this expression, and make a
 * worker of their own of the file.
 */
export function startWebWorker(options: object, start: WorkerStart): Worker {
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    ...options,
    type: "module",
  });
  void tell(worker, start);
  return worker;
}

async function tell(worker: Worker, start: WorkerStart): Promise<void> {
  try {
    const evaluators = await Promise.all(
      start.evaluators.map(async ([attribute, url]) => [attribute, await url]),
    );
    // oxlint-disable-next-line require-post-message-target-origin -- it is no window
    worker.postMessage({ [startKey]: { ...start, evaluators } });
  } catch (error) {
    // As where the worker's script cannot be had.
    worker.terminate();
    worker.dispatchEvent(new ErrorEvent("error", { error, message: String(error) }));
  }
}

/** The file that Node's threads run. Not a `new URL`, of which bundlers would make another file. */
export function bootstrapURL(): URL {
  const { fileURLToPath, pathToFileURL } = nodeBuiltin("url")!;
  const { dirname, join } = nodeBuiltin("path")!;
  return pathToFileURL(join(dirname(fileURLToPath(import.meta.url)), "worker.js"));
}
