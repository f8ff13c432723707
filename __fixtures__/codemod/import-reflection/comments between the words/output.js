import /* the */ source /* named */ x from "./x.wasm";
export default x;
