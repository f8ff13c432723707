export const module = (await import("./x.wasm", { as: "wasm-module" })).default;
export async function load(specifier) {
  const { default: loaded } = await import(specifier, { as: "wasm-module" });
  return loaded;
}
