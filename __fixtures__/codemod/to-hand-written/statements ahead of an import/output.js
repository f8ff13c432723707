import y from "y";
const x = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
use(x);
import "z";
function use() { return [x, y]; }
