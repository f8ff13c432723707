"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.worker = void 0;
var _runtime = require("@import-phases/runtime");
const source = _runtime.importAnySourceSync("./worker.js", __filename);
var _nodeWorker_threads = require("node:worker_threads");
var _workers = require("@import-phases/runtime/create-worker");
const worker = exports.worker = _workers.createWorker(_nodeWorker_threads.Worker, source, void 0, __filename, require.resolve);
