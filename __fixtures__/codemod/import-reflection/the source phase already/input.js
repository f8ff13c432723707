import source module from "./x.wasm";
export default module;
