import init from "./x.wasm?init";
export { init };
