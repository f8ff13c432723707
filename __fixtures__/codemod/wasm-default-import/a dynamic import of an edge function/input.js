export const first = async () => (await import("./first.wasm?module")).default;
export async function second() {
  const { default: module } = await import('./second.wasm?module');
  return WebAssembly.instantiate(module);
}
