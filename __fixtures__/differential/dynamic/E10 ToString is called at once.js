const log = [];
const specifier = {
  toString() {
    log.push("toString");
    return "./add.wasm";
  },
};
const promise = import.source((log.push("argument"), specifier));
log.push("after");
promise.then((source) => console.log(log, source instanceof WebAssembly.Module));

// ---- prints
[ 'argument', 'toString', 'after' ] true
