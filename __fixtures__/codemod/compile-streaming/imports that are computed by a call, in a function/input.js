export async function load() {
  const { instance } = await WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), makeImports());
  return instance;
}
function makeImports() {
  return { env: {} };
}
