import source x from "./a.wasm";
export { x };
