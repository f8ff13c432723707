import source xModule from "./x.wasm";
const instance = await WebAssembly.instantiate(xModule, { env: { now: () => Date.now() } });
export const run = instance.exports.run;
