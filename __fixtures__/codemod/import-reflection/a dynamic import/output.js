export const load = () => import.source("./x.wasm");
const { instance } = await import.source('./y.wasm').then(start);
export const plain = import("./z.js", { with: { type: "json" } });
