import source from from "./x.wasm";
export default from;
