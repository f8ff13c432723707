import { a } from "./a.js";
import source x from "./x.wasm";
import { b } from "./b.js";

export const y = await import.source("./y.wasm");
export { a, b, x };
