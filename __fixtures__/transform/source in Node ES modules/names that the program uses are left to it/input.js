import source from "./default-import-named-source.js";
import source x from "./a.wasm";
import { URL } from "node:url";
const _importSource = 1;
function Promise() {}
export const load = () => import.source("./b.wasm");
export { x, URL, _importSource, source, Promise };
