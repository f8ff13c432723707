import source source from "./add.wasm";
import module from "./add.wasm" as "wasm-module";
import binary from "./add.wasm" as "bytes";
import text, * as texts from "./words.txt" as "text";
import { default as again } from "./words.txt" as "text";
import bytes from "./words.txt" as "bytes";
import { version, default as data } from "./data.json" as "json";
import mapped from "mapped/words.txt" as "text";
import { late } from "./reexports.js";
import { allOutcomes, order } from "./setup.js";

const { exports } = new WebAssembly.Instance(module);

window.result = allOutcomes.then((outcomes) => ({
  sum: exports.add(2, 3),
  isOther: module !== source,
  text,
  isOne: texts.default === again && late === again,
  bytes: [...bytes.subarray(0, 3)],
  magic: String.fromCharCode(...binary.subarray(1, 4)),
  version,
  data,
  mapped,
  outcomes,
  order,
}));
