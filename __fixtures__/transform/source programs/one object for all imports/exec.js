import source first from "./add.wasm";
import source second from "././add.wasm";
import source other from "./add.wasm?query";
import source fragment from "./add.wasm#fragment";
import { third, load, folder } from "./other.js";

console.log(first === second, first === third, first === other, first === fragment);
const all = [load("./add.wasm"), load("./%61dd.wasm"), load(new URL("add.wasm", folder)), load("./add.wasm?query")];
Promise.all([import.source("./add.wasm"), ...all]).then((sources) => {
  console.log(...sources.map((source) => source === first), sources[4] === other);
});
