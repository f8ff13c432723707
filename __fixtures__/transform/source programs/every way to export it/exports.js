import source x from "./add.wasm";
export { x, x as other };
export default x;
