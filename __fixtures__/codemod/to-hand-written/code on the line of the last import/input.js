import source x from "./x.wasm";
import y from "y"; /* at once,
while the module is evaluated */ use(x);
function use() { return [x, y]; }
