import source xModule from "./a/x.wasm";
import source xModule2 from "./b/x.wasm";

export const first = new WebAssembly.Instance(xModule);
export const second = new WebAssembly.Instance(xModule2);
