export const first = async () => (await import.source("./first.wasm"));
export async function second() {
  const module = await import.source('./second.wasm');
  return WebAssembly.instantiate(module);
}
