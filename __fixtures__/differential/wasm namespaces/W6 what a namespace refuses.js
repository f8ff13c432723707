import * as namespace from "./counter.wasm";
const attempts = {
  write: () => (namespace.increment = 1),
  writeGlobal: () => (namespace.count = 1),
  add: () => (namespace.other = 1),
  remove: () => delete namespace.increment,
  removeGlobal: () => delete namespace.count,
  setPrototype: () => Object.setPrototypeOf(namespace, {}),
  define: () => Object.defineProperty(namespace, "increment", { value: 1 }),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    attempt();
    console.log(name);
  } catch (error) {
    console.log(name, error.name);
  }
}
console.log(Reflect.setPrototypeOf(namespace, null), Reflect.set(namespace, "count", 1));

// ---- prints
write TypeError
writeGlobal TypeError
add TypeError
remove TypeError
removeGlobal TypeError
setPrototype TypeError
define TypeError
true false
