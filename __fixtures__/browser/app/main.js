// The small app of the bundler tests: what it finds goes to `window.result`.
import source adder from "./wasm/adder.wasm";
import source sqlite from "sql.js/dist/sql-wasm.wasm";
import * as other from "./nested/other.js";

async function run() {
  const again = await import.source("./wasm/adder.wasm");
  const sqliteAgain = await import.source("sql.js/dist/sql-wasm.wasm");
  const onlyDynamic = await import.source("./wasm/doubler.wasm");
  const [computed, computedAgain] = await Promise.all(
    ["/public/computed.wasm", "/public/./computed.wasm"].map((name) => import.source(name)),
  );
  const { exports } = new WebAssembly.Instance(adder);
  return {
    sum: exports.add(2, 3),
    double: new WebAssembly.Instance(onlyDynamic).exports.double(4),
    product: new WebAssembly.Instance(computed).exports.multiply(5, 6),
    sqlite: WebAssembly.Module.exports(sqlite).length > 10,
    isSame: {
      static: adder === other.adder,
      dynamic: adder === again,
      dynamicElsewhere: adder === (await other.load()),
      package: sqlite === other.sqlite && sqlite === sqliteAgain,
      computed: computed === computedAgain,
    },
    parent: Object.getPrototypeOf(WebAssembly.Module).name,
  };
}

window.result = run();
