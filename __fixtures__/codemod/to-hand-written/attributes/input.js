import source x from "./x.wasm" with { integrity: "sha384-a" };
export default x;
