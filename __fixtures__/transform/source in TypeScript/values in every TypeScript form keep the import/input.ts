import source aliased from "./a.wasm";
import source inNamespace from "./b.wasm";
import source inEnum from "./c.wasm";
import source satisfied from "./d.wasm";
import source asserted from "./e.wasm";
import source given from "./f.wasm";
import source parameter from "./g.wasm";
import source type from "./h.wasm";
import part = aliased.part;
call(part);
namespace Names {
  export const module = inNamespace;
}
export import alias = Names.module;
enum Kind {
  Size = inEnum.toString().length,
}
const checked = satisfied satisfies type;
const angle = <type>asserted;
call<type>(given!);
class Loader {
  constructor(private readonly source: type = parameter) {}
}
export { checked, angle, Kind, Loader };
