export const module = (await import("./x.wasm", { "as": "wasm-module" })).default;
