export const load = () => import.source("./x.wasm").then((module) => (WebAssembly.instantiate /* ( */)(/* imports: */ module, ({ a: {} })));
export const loadAlone = () => import.source("./x.wasm").then((module) => WebAssembly.instantiate(/* nothing */module));
