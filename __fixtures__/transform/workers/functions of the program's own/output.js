import { createWorker as _createWorker } from "@import-phases/runtime/create-worker";
export const start = (source, pool) => source.shared ? _createWorker(Worker, source, {
  type: "module"
}, import.meta.url, import.meta.resolve) : pool.createWorker(source);
export const choose = (source, createWorker) => source.shared ? _createWorker(Worker, source, {
  type: "module"
}, import.meta.url, import.meta.resolve) : createWorker(source);
