export const text = 'import module from "./x.wasm" as "wasm-module"';
// import module from "./x.wasm" as "wasm-module";
export { text as "wasm-module" };
