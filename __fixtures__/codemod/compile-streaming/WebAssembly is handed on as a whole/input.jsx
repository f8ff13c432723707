export const traced = { ...WebAssembly, compile: trace(WebAssembly.compile) };
export const app = <Loader wasm={WebAssembly} compile={WebAssembly.compile} />;
const wasm = globalThis.WebAssembly;
export { wasm };
expect(WebAssembly).toBeDefined();
export const names = Object.keys(WebAssembly);
