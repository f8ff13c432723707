import source photon from "./photon.wasm";
import source resvg from "./resvg.wasm";
import text from "./text.wasm";

const instance = (await WebAssembly.instantiate(photon, {})) as WebAssembly.Instance;
export const run = instance.exports["run"] as () => void;
export const { exports } = instance;
export const render = () => new WebAssembly.Instance(resvg as WebAssembly.Module);
export const length = (text as unknown as string).length;
