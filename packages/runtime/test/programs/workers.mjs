// What strings mean to workers, of a page that has a base and of Node, also where there is a document.
import { pathToFileURL } from "node:url";
import { getEnvironmentData } from "node:worker_threads";
import { createWorker } from "@import-phases/runtime/create-worker";

const key = "@import-phases/runtime";
const starts = {};

globalThis.location = { href: "https://example.com/page/index.html" };
globalThis.document = { baseURI: "https://example.com/base/" };
globalThis.Worker = class {
  postMessage({ [key]: start }) {
    starts.page = start.url;
  }
};
function Thread() {
  starts.isPath = getEnvironmentData(key).url === pathToFileURL("x.wasm").href;
}

createWorker(Worker, "./x.wasm", { type: "module" });
createWorker(Thread, "./x.wasm");
setTimeout(() => console.log(JSON.stringify(starts)));
