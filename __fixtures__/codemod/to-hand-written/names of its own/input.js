import source x from "./x.wasm";
const URL = String;
export { x, URL };
export const load = (fetch) => import.source("./x.wasm");
