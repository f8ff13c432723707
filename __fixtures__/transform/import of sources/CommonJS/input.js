export const load = (x) => import(x);
export const literal = () => import("./a.js");
export const attribute = () => import("./a.wasm", { as: "wasm-module" });
