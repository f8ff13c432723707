// ---- exec.cjs
const log = [];
const specifier = {
  toString() {
    log.push("toString");
    return "./add.wasm";
  },
};
const promise = import.source((log.push("argument"), specifier));
log.push("after");
try {
  import.source(missing);
} catch ({ name }) {
  log.push(name);
}
promise.then(() => console.log(log));

// ---- prints
[ 'argument', 'toString', 'after', 'ReferenceError' ]
