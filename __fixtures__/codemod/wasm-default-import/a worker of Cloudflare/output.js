import source wasm from "./add.wasm";

export default {
  async fetch() {
    const { exports } = await WebAssembly.instantiate(wasm, {});
    return new Response(String(exports.add(1, 2)));
  },
};
