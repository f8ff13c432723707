import source heritage from "./a.wasm";
import source parameter from "./b.wasm";
import source query from "./c.wasm";
import source satisfied from "./d.wasm";
import source member from "./e.wasm";
import source shadowed from "./f.wasm";
import source ambient from "./g.wasm";
import source kept from "./h.wasm";
interface Source extends heritage {}
function load<Type extends parameter>(value: Type): typeof query {
  const shadowed = value satisfies satisfied;
  return shadowed as member.Inner;
}
declare const outside: typeof ambient;
export type { Source };
export default load(kept);
