import init, { run } from "./glue.js";
import wasm from "pkg/glue_bg.wasm";

await init(wasm);
export default { run, imports: WebAssembly.Module.imports(wasm) };
