import adder from "./adder.wasm" as "wasm-module";
import bytes from "./adder.wasm" as "bytes";
import words, * as all from "./words.txt" as "text";
import { again } from "./again.js";

async function run() {
  const later = await import("./words.txt", { as: "text" });
  const { default: noted } = await import("./words.txt", { with: { note: "mine" }, as: "text" });
  const { exports } = new WebAssembly.Instance(adder);
  return {
    sum: exports.add(2, 3),
    magic: String.fromCharCode(...bytes.subarray(1, 4)),
    words: words.trim(),
    isOne: later === all && again === words && noted === words,
  };
}

window.result = run();
