import y from "y";
const x = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url))); /* at once,
while the module is evaluated */ use(x);
function use() { return [x, y]; }
