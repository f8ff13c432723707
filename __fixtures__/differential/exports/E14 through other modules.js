import { x } from "./star.js";
import { renamed } from "./named.js";
import { namespace } from "./namespace.js";
import { x as byTwo } from "./two.js";
console.log(x === renamed, x === namespace.x, x === byTwo);
// ---- source.js
import source x from "./add.wasm";
export { x };
// ---- star.js
export * from "./source.js";
// ---- two.js
export * from "./star.js";
// ---- named.js
export { x as renamed } from "./source.js";
// ---- namespace.js
import * as namespace from "./source.js";
export { namespace };

// ---- prints
true true true
