import /* the */ module /* named */ x from "./x.wasm";
export default x;
