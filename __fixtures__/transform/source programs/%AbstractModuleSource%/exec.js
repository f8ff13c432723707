import source x from "./add.wasm";

const AbstractModuleSource = Object.getPrototypeOf(WebAssembly.Module);
const { prototype } = AbstractModuleSource;
const tag = Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag);
const flags = ({ writable, enumerable, configurable }) => [writable, enumerable, configurable];
const describe = (object, key) => flags(Object.getOwnPropertyDescriptor(object, key));
const nameOfError = (action) => {
  try {
    return action();
  } catch (error) {
    return error.name;
  }
};

console.log(typeof AbstractModuleSource, AbstractModuleSource.name, AbstractModuleSource.length);
console.log("AbstractModuleSource" in globalThis);
console.log(Reflect.ownKeys(AbstractModuleSource), Reflect.ownKeys(prototype));
for (const key of ["name", "length", "prototype"]) console.log(key, describe(AbstractModuleSource, key));
console.log("constructor", describe(prototype, "constructor"), prototype.constructor === AbstractModuleSource);
console.log("tag", tag.get.name, tag.get.length, tag.set, tag.enumerable, tag.configurable);
console.log(Object.getPrototypeOf(AbstractModuleSource) === Function.prototype);
console.log(Object.getPrototypeOf(prototype) === Object.prototype);
console.log(Object.getPrototypeOf(WebAssembly.Module.prototype) === prototype, x instanceof AbstractModuleSource);
console.log(nameOfError(() => AbstractModuleSource()), nameOfError(() => new AbstractModuleSource()));
console.log(nameOfError(() => new (class extends AbstractModuleSource {})()));
console.log(typeof Reflect.construct(Object, [], AbstractModuleSource));
const values = [x, undefined, 1, "x", {}, prototype, WebAssembly.Module.prototype, Object.create(x), new Proxy(x, {})];
console.log(values.map((value) => tag.get.call(value)));
console.log(describe(WebAssembly.Module.prototype, Symbol.toStringTag));
