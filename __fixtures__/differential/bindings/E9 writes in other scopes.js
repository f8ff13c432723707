import source x from "./add.wasm";
import { attempt } from "./report.cjs";
function* generator() {
  x = 1;
}
class Writer {
  static write() {
    x = 1;
  }
}
console.log(attempt(() => generator().next()), attempt(() => Writer.write()));
console.log(attempt(() => ((a = (x = 1)) => a)()));
(async () => (x = 1))().catch(({ name }) => console.log(name));

// ---- prints
TypeError TypeError
TypeError
TypeError
