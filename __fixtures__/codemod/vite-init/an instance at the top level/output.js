import source xModule from "./x.wasm";

const instance = await WebAssembly.instantiate(xModule, { env: { log: console.log } });
instance.exports.run();
