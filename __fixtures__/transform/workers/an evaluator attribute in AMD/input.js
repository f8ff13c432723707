export const start = (url) => new Worker(url, { type: "module", as: "wasm-module" });
