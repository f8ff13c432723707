import source adder from "./adder.wasm";
import { load } from "./other.js";

/** Why the platform compiles nothing while a program runs. */
function refusal() {
  try {
    return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (error) {
    return String(error);
  }
}

export default {
  async fetch() {
    const again = await import.source("./adder.wasm");
    const { exports } = new WebAssembly.Instance(adder);
    return Response.json({
      sum: exports.add(2, 3),
      isSame: adder === again && adder === (await load()),
      tag: Object.prototype.toString.call(adder),
      parent: Object.getPrototypeOf(WebAssembly.Module).name,
      refusal: refusal(),
    });
  },
};
