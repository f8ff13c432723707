import source xModule from "../x.wasm";
let wasm;

{
  const module = xModule;
  const instance = new WebAssembly.Instance(module, {});

  wasm = instance.exports;
}

export const { add } = wasm;
export const load = async () => import.source("../x.wasm");
