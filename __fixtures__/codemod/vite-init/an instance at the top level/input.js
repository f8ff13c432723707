import init from "./x.wasm?init";

const instance = await init({ env: { log: console.log } });
instance.exports.run();
