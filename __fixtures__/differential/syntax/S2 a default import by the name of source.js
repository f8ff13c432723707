import source from "./value.js";
import from from "./value.js";
console.log(source, from);
// ---- value.js
export default "a value";

// ---- prints
a value a value
