import source module from "./x.wasm";
export { module };
