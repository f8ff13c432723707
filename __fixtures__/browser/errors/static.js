import source corrupt from "./corrupt.wasm";
export { corrupt };
