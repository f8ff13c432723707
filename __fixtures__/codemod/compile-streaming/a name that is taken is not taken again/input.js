import { xModule } from "./names.js";
export default new WebAssembly.Instance(await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url))), xModule);
