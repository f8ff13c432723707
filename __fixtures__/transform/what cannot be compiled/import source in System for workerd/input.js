import source x from "./a.wasm";
