import source x from "./add.wasm";
import { newRealm } from "./realm.cjs";
const run = newRealm();
const other = run("Object.getPrototypeOf(WebAssembly.Module)");
try {
  new other(x);
} catch (error) {
  console.log(error instanceof run("TypeError"), error instanceof TypeError);
}

// ---- prints
true false
