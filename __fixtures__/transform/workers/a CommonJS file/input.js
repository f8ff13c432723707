const { Worker } = require("node:worker_threads");
const threads = require("worker_threads");
new Worker(source);
new threads.Worker(source);
new (require("worker_threads").Worker)(source);
