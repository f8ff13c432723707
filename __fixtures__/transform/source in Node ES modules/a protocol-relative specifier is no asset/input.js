export const load = () => import.source("//[");
export const root = () => import.source("/wasm/a.wasm");
export const parent = () => import.source("../a.wasm");
