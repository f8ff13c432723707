import source xModule from "./x.wasm";
export const first = await WebAssembly.instantiate(/* none */xModule);
export const more = () => import.source("./x.wasm").then((module) => WebAssembly.instantiate(module, {}));
