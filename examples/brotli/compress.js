// A program with a package that wasm-bindgen has made: the binary and the JavaScript of it import each other.
import { compress, decompress } from "./package/brotli_wasm.js";
import { memory, compress as compressInMemory } from "./package/brotli_wasm_bg.wasm";

const text = "WebAssembly is a module. ".repeat(100);

/** Compresses a text and gives what came of it. */
export function run() {
  const compressed = compress(new TextEncoder().encode(text));
  let failure;
  try {
    decompress(Uint8Array.of(1, 2, 3));
  } catch (error) {
    failure = String(error);
  }
  return {
    bytes: [...compressed],
    isSame: new TextDecoder().decode(decompress(compressed)) === text,
    failure,
    isShared: memory instanceof WebAssembly.Memory && typeof compressInMemory === "function",
  };
}
