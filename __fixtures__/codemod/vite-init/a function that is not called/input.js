import init from "./x.wasm?init";
