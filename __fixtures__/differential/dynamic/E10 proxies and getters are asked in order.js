const log = [];
const specifier = new Proxy(
  {},
  {
    get(target, key) {
      log.push(String(key));
      return key === "toString" ? () => "./add.wasm" : undefined;
    },
  },
);
import.source(specifier).then((source) => console.log(log, source instanceof WebAssembly.Module));

// ---- prints
[ 'Symbol(Symbol.toPrimitive)', 'toString' ] true
