// options: {"native": false}
import { createContext, runInContext } from "node:vm";
const context = createContext({});
const bytes = "Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)";
const foreign = runInContext(`new WebAssembly.Module(${bytes})`, context);
(async () => {
  const namespace = await import(foreign);
  console.log(foreign instanceof WebAssembly.Module, namespace === (await import(foreign)));
  console.log(Object.prototype.toString.call(namespace), (await import.source(foreign)) === foreign);
})();

// ---- prints
false true
[object Module] true
