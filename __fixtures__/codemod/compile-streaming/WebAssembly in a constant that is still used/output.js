const W = WebAssembly;
import source module from "./add.wasm";
export const { add } = new W.Instance(module).exports;
