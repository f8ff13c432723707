import source x from "./add.wasm";
const AbstractModuleSource = Object.getPrototypeOf(x.constructor);
console.log(AbstractModuleSource.name, AbstractModuleSource.length, Reflect.ownKeys(AbstractModuleSource));
for (const key of Reflect.ownKeys(AbstractModuleSource)) {
  const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(AbstractModuleSource, key);
  console.log(key, writable, enumerable, configurable);
}
console.log(Object.getPrototypeOf(AbstractModuleSource) === Function.prototype, Object.isExtensible(AbstractModuleSource));

// ---- prints
AbstractModuleSource 0 [ 'length', 'name', 'prototype' ]
length false false true
name false false true
prototype false false false
true true
