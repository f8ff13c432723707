export async function load() {
  // On demand.
  return WebAssembly.compileStreaming(fetch(new URL("../x.wasm", import.meta.url)));
}
