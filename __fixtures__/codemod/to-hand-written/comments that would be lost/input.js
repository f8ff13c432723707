import source x /* fast */ from "./x.wasm";
export { x };
export const load = () => import.source("./x.wasm" /* slow */);
