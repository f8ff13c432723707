import source x from "./add.wasm";
import { newRealm } from "./realm.cjs";
const run = newRealm();
const other = run("Object.getPrototypeOf(WebAssembly.Module)");
console.log(other !== Object.getPrototypeOf(WebAssembly.Module), other.name, x instanceof other);
console.log(run("Object.getPrototypeOf(WebAssembly.Module.prototype)") === other.prototype);

// ---- prints
true AbstractModuleSource false
true
