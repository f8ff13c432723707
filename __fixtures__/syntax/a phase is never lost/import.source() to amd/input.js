export const load = () => import.source("./a.wasm");
