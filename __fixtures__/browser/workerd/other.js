export const load = () => import.source("./adder.wasm");
