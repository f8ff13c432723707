let module;
try {
  module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
} catch {
  module = undefined;
}
export { module };
