import source value from "./a.wasm";
import source type from "./b.wasm";
const typed: type = value;
export = typed;
