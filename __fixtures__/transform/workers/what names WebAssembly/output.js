import { createWorker as _createWorker } from "@import-phases/runtime/create-worker";
_createWorker(Worker, new URL("./x.wasm", import.meta.url), {
  type: "module"
}, import.meta.url, import.meta.resolve);
_createWorker(Worker, "./x.wasm", {
  type: "module"
}, import.meta.url, import.meta.resolve);
const url = import.meta.resolve("./x.wasm");
_createWorker(Worker, url, {
  type: "module"
}, import.meta.url, import.meta.resolve);
new Worker("./x.wasm?init", {
  type: "module"
});
