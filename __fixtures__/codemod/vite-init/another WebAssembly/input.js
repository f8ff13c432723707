import init from "./x.wasm?init";
const WebAssembly = { instantiate: () => undefined };
export const load = () => [init({}), WebAssembly];
