import source module from "./start.wasm";
import("./start.wasm").catch(({ name }) => console.log(name, module instanceof WebAssembly.Module));
// ---- effect.js
export const effect = () => {
  throw new RangeError();
};

// ---- prints
RangeError true
