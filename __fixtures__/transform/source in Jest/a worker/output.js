import { importAnySource as _importAnySource, createWorker as _createWorker } from "@import-phases/runtime/jest";
import { Worker } from "node:worker_threads";
const x = await _importAnySource("./x.js", import.meta.url, specifier => import(specifier));
_createWorker(Worker, x, void 0, import.meta.url, specifier => import(specifier));
