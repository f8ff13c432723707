const log = [];
const promise = import.source(
  (log.push("specifier"),
  {
    toString() {
      log.push("toString");
      return "./add.wasm";
    },
  }),
  (log.push("options"),
  {
    get with() {
      log.push("with");
      return {
        get type() {
          log.push("type");
          return "x";
        },
      };
    },
  }),
);
log.push("after");
promise.catch(({ name }) => console.log(log, name));

// ---- prints
[ 'specifier', 'options', 'toString', 'with', 'type', 'after' ] TypeError
