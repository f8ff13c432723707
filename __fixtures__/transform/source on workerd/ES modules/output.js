import "@import-phases/runtime";
import fs from "fs";
import x from "./a.wasm";
export { x, fs };
export const literal = () => import("./a.wasm").then(namespace => namespace.default);
export const computed = (name, options) => import(name, options).then(namespace => namespace.default);
