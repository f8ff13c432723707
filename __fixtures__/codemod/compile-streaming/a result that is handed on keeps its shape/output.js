export const load = (imports) =>
  import.source("./x.wasm").then(async (module) => ({ module, instance: await WebAssembly.instantiate(module, imports) }));
