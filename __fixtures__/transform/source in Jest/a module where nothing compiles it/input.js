import source x from "./x.wasm";
