import module from from "./x.wasm";
export default from;
