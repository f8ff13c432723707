import createModule from "./program.js";

export default createModule({
  instantiateWasm(imports, receiveInstance) {
    WebAssembly.instantiateStreaming(fetch(new URL("program.wasm", import.meta.url)), imports).then(
      ({ instance, module }) => receiveInstance(instance, module),
    );
    return {};
  },
});
