import y from "y";
use(x);
import source x from "./x.wasm";
import "z";
function use() { return [x, y]; }
