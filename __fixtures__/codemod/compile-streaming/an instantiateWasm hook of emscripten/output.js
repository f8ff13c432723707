import createModule from "./program.js";

export default createModule({
  instantiateWasm(imports, receiveInstance) {
    import.source("./program.wasm").then(async (wasmModule) => ({ module: wasmModule, instance: await WebAssembly.instantiate(wasmModule, imports) })).then(
      ({ instance, module }) => receiveInstance(instance, module),
    );
    return {};
  },
});
