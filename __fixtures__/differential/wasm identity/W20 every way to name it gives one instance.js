// options: {"formats":["module","universal"]}
import * as namespace from "./counter.wasm";
const name = "./counter.wasm";
const made = new URL("./counter.wasm", import.meta.url);
const imported = await Promise.all([
  import("./counter.wasm"),
  import(`./counter.wasm`),
  import(new URL("./counter.wasm", import.meta.url)),
  import(new URL("counter.wasm", import.meta.url).href),
  import(import.meta.resolve("./counter.wasm")),
  import(name),
  import(made),
  import(made.href),
]);
console.log(imported.map((one) => one === namespace).join());

// ---- prints
true,true,true,true,true,true,true,true
