import source, { named } from "./value.js";
import other, * as namespace from "./value.js";
console.log(source, named, other, namespace.named);
// ---- value.js
export default "a value";
export const named = "named";

// ---- prints
a value named a value named
