import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const aliased = _importSourceSync("./a.wasm", import.meta.url);
const inNamespace = _importSourceSync("./b.wasm", import.meta.url);
const inEnum = _importSourceSync("./c.wasm", import.meta.url);
const satisfied = _importSourceSync("./d.wasm", import.meta.url);
const asserted = _importSourceSync("./e.wasm", import.meta.url);
const given = _importSourceSync("./f.wasm", import.meta.url);
const parameter = _importSourceSync("./g.wasm", import.meta.url);
var part = aliased.part;
call(part);
let Names;
(function (_Names) {
  const module = _Names.module = inNamespace;
})(Names || (Names = {}));
export var alias = Names.module;
var Kind = function (Kind) {
  Kind[Kind["Size"] = inEnum.toString().length] = "Size";
  return Kind;
}(Kind || {});
const checked = satisfied;
const angle = asserted;
call(given);
class Loader {
  constructor(source = parameter) {
    this.source = source;
  }
}
export { checked, angle, Kind, Loader };
