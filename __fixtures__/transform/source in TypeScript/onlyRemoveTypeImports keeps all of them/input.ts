import source value from "./a.wasm";
import source type from "./b.wasm";
import source query from "./c.wasm";
import source unused from "./d.wasm";
import source exported from "./e.wasm";
const typed: type = value as typeof query;
export type { exported };
export { typed };
