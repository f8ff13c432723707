var _workers = require("@import-phases/runtime/create-worker");
const {
  Worker
} = require("node:worker_threads");
const threads = require("worker_threads");
_workers.createWorker(Worker, source, void 0, __filename, require.resolve);
_workers.createWorker(threads.Worker, source, void 0, __filename, require.resolve);
_workers.createWorker(require("worker_threads").Worker, source, void 0, __filename, require.resolve);
