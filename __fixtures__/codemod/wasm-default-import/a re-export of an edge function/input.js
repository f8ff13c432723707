export { default } from "./add.wasm?module";
export { default as sub } from "./sub.wasm?module";
