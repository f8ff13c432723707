export async function load(imports) {
  const instance = await WebAssembly.instantiate(await import.source("./x.wasm"), imports);
  return instance.exports;
}
