import source x from "./add.wasm";
import { newRealm } from "./realm.cjs";
const run = newRealm();
const foreign = run("new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))");
const getter = (constructor) => Object.getOwnPropertyDescriptor(constructor.prototype, Symbol.toStringTag).get;
const [own, other] = [getter(Object.getPrototypeOf(WebAssembly.Module)), getter(run("Object.getPrototypeOf(WebAssembly.Module)"))];
console.log(own.call(foreign), other.call(x), own.call(x), other.call(foreign), other.call(run("({})")));

// ---- prints
WebAssembly.Module WebAssembly.Module WebAssembly.Module WebAssembly.Module undefined
