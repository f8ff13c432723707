export const module = (await import.source("./x.wasm"));
