import("./a.wasm", { as: "wasm-module" });
import("package/b.wasm", { with: {}, "as": "wasm-module" });
export const computed = (x) => import(x, { as: "wasm-module" });
