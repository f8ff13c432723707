export const load = (name) => import.source(name);
export const literal = () => import.source("./a.wasm");
export const other = () => import("./other.js");
