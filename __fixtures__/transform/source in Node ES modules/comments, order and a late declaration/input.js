// lead
import fs from "fs";
import source x from "./a.wasm"; // trail
/* before y */
import source y from "pkg/b.wasm" with {};

export { x };
export default y;
console.log(x, y, late, fs);
import source late from "./late.wasm";
