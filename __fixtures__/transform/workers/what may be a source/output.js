import { createWorker as _createWorker } from "@import-phases/runtime/create-worker";
import { Worker as Thread } from "node:worker_threads";
import * as threads from "worker_threads";
_createWorker(Worker, source, void 0, import.meta.url, import.meta.resolve);
_createWorker(globalThis.Worker, source, {
  name: "named"
}, import.meta.url, import.meta.resolve);
_createWorker(Thread, source(), void 0, import.meta.url, import.meta.resolve);
_createWorker(threads.Worker, source, options, import.meta.url, import.meta.resolve);
