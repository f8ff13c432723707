import fs from "fs";
import source x from "./a.wasm";
export { x, fs };
export const literal = () => import.source("./a.wasm");
export const computed = (name, options) => import.source(name, options);
