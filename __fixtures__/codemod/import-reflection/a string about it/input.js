export default `import module x from "./x.wasm"`;
