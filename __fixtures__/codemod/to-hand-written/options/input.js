export const load = () => import.source("./x.wasm", {});
