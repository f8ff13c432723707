// options: {"native": false}
import { Worker } from "node:worker_threads";
import { attempt } from "./report.cjs";
const start = (specifier, options) => new Worker(specifier, options);
start("require('node:worker_threads').parentPort.postMessage(1)", { eval: true }).on("message", console.log);
console.log(attempt(() => start(undefined)), attempt(() => start({})));
{
  class Worker {
    constructor(specifier) {
      this.specifier = specifier;
    }
  }
  console.log(new Worker(globalThis).specifier === globalThis);
}

// ---- prints
TypeError ERR_INVALID_ARG_TYPE TypeError ERR_INVALID_ARG_TYPE
true
1
