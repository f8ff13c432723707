import source from "./source.js";
import source2, { a } from "./source.js";
import source3, * as namespace from "./source.js";
import source x from "./a.wasm";
export { source, source2, source3, a, namespace };
export * from "./all.js";
export const lazy = () => import("./lazy.js");
export const asset = import.meta.url;
console.log(x);
