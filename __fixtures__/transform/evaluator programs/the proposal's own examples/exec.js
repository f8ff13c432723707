import mod from "./foo.wasm" as "wasm-module";
import "./foo.wasm" as "wasm-module" with {};
import { x } from "./re-export.js";
import { dynamic } from "./dynamic.js";
import { greet } from "./worker.js";

async function run() {
  console.log(mod instanceof WebAssembly.Module);
  console.log(x === mod, (await dynamic()).default === mod);
  const { exports } = await WebAssembly.instantiate(mod, { "./nothing.js": { runs() {} } });
  console.log(exports.add(1, 2));
  console.log(await greet());
}

globalThis.ended = run();
