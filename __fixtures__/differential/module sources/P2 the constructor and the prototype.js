// options: {"native": false}
import source source from "./module.js";
import source wasm from "./add.wasm";
import { attempt } from "./report.cjs";
const prototype = Object.getPrototypeOf(source);
const ModuleSource = prototype.constructor;
const AbstractModuleSource = Object.getPrototypeOf(ModuleSource);
console.log(typeof ModuleSource, ModuleSource.name, ModuleSource.length, ModuleSource.prototype === prototype);
console.log(AbstractModuleSource === Object.getPrototypeOf(WebAssembly.Module), "ModuleSource" in globalThis);
console.log(Object.getPrototypeOf(prototype) === AbstractModuleSource.prototype);
console.log(attempt(() => ModuleSource()), attempt(() => new ModuleSource()));
console.log(attempt(() => Reflect.construct(ModuleSource, [], Object)));
console.log(Object.getOwnPropertyDescriptor(ModuleSource, "prototype").writable);
const { value, ...others } = Object.getOwnPropertyDescriptor(prototype, "constructor");
console.log(others);
console.log(Reflect.ownKeys(source), Object.isExtensible(source), source instanceof WebAssembly.Module);
console.log(source[Symbol.toStringTag], String(source), prototype[Symbol.toStringTag]);
console.log(Object.create(source)[Symbol.toStringTag], new Proxy(source, {})[Symbol.toStringTag]);
console.log(wasm[Symbol.toStringTag], source instanceof AbstractModuleSource);
// ---- module.js
export {};

// ---- prints
function ModuleSource 0 true
true false
true
TypeError TypeError
TypeError
false
{ writable: true, enumerable: false, configurable: true }
[] true false
ModuleSource [object ModuleSource] undefined
undefined undefined
WebAssembly.Module true
