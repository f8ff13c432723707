export const module = (await import.source("./x.wasm"));
export async function load(specifier) {
  const loaded = await import.source(specifier);
  return loaded;
}
