import source x from "./add.wasm";
export { x as default };
