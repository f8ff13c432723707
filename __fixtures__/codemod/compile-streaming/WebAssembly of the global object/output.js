import source secondModule from "./second.wasm";
import source first from "./first.wasm";
export { first };
const instance = await self.WebAssembly.instantiate(
  secondModule,
  {},
);
export const { add } = instance.exports;
export const load = (url) => window.WebAssembly.compileStreaming(fetch(url));
