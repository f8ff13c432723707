const loading = import.source("./x.wasm");
export const load = () => loading;
