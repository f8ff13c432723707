export const load = () => import("./x.wasm", { as: "wasm-module" });
export const loadToo = async () => (await import("./x.wasm", { as: "wasm-module", with: {} })).default;
