import source module from "./module.js";
import source wasm from "./counter.wasm";
import source workerModule from "./worker.js";
import source workerWasm from "./worker.wasm";

const log = [...(window.evaluated ?? [])];
const failure = (promise) => promise.then(String, ({ name }) => name);
const answer = (worker) =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(`error: ${event.message}`);
    };
  });

async function importing() {
  const namespace = await import(module);
  const counter = await import(wasm);
  return {
    notEvaluatedBefore: log.length,
    tag: String(module),
    same: namespace === (await import("./module.js")) && namespace === (await import(module)),
    clone: (await import(structuredClone(module))) === namespace,
    url: namespace.url,
    count: [counter.next(), (await import(wasm)).next(), (await import("./counter.wasm")).next()],
    compiled: (await import(await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)))) && true,
    identity: (await import.source(module)) === module,
  };
}

async function errors() {
  const load = (specifier) => import.source(specifier);
  return {
    syntax: await failure(load("./broken.js")),
    needs: await failure(load("./needs.js")),
    needsEvaluated: await failure(load("./needs.js").then((source) => import(source))),
    json: await failure(load("./data.json")),
    missing: await failure(load("./missing.js")),
    options: await failure(import(module, { with: {} })),
    object: await failure(import({ toString: () => "./nowhere.js" })),
  };
}

async function workers() {
  const fromModule = new Worker(workerModule, { name: "named" });
  const modulePosted = answer(fromModule);
  fromModule.postMessage({ module, wasm });
  const fromWasm = new Worker(workerWasm);
  const wasmPosted = answer(fromWasm);
  fromWasm.postMessage(22);
  const evaluated = await answer(new Worker("text.txt", { type: "module", as: "posts" }));
  const trap = answer(new Worker(await import.source("./trap.wasm")));
  const fromURL = new Worker(new URL("./worker.wasm", import.meta.url), { type: "module" });
  const urlPosted = answer(fromURL);
  fromURL.postMessage(33);
  return [await modulePosted, await wasmPosted, evaluated, await trap, await urlPosted];
}

window.result = {
  importing: await importing(),
  errors: await errors(),
  workers: await workers(),
};
