export async function load() {
  // On demand.
  return import.source("../x.wasm");
}
