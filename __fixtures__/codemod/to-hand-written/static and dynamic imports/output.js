import { a } from "./a.js";
import { b } from "./b.js";
const x = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));

export const y = await WebAssembly.compileStreaming(fetch(new URL("./y.wasm", import.meta.url)));
export { a, b, x };
