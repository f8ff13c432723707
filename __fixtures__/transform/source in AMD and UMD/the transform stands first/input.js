export const literal = () => import.source("./a.wasm");
export const bare = (options) => import.source("pkg/a.wasm", options);
export const computed = (name) => import.source(name);
