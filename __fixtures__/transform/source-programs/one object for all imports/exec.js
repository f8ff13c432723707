import source first from "./add.wasm";
import source second from "././add.wasm";
import { third, load } from "./other.js";

const again = await_(import.source("./add.wasm"));
function await_(promise) {
  return promise;
}

console.log(first === second, first === third);
Promise.all([again, load("./add.wasm"), load(new URL("file:///" )).catch((error) => error.name)]).then(
  ([a, b, c]) => console.log(a === first, b === first, c),
);
