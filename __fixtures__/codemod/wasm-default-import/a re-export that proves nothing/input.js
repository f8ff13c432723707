export { default } from "./add.wasm";
export { default as first, second } from "./two.wasm?module";
export * from "./all.wasm?module";
export * as names from "./names.wasm?module";
export { add } from "./instance.wasm";
export * from "./instance.wasm";
