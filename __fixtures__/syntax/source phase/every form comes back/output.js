// a
import source x from "./a.wasm";
import source from from "./b.wasm";
import source source from "./c.wasm" with { type: "x" };
import source2 from "./d.js";
import /* 1 */ source /* 2 */y /* 3 */ from /* 4 */"./e.wasm"; /* 5 */
import.source("./f.wasm").then(console.log);
const load = async name => await import.source(name, {
  with: {}
});
import("./plain.js");
