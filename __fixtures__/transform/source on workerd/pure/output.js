import x from "./a.wasm";
export { x };
