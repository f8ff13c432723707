export const first = () => import.source("./add.wasm");
export const second = () => import.source("./add.wasm");
