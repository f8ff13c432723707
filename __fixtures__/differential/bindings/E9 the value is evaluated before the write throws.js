import source x from "./add.wasm";
import { attempt } from "./report.cjs";
const log = [];
log.push(attempt(() => (x = log.push("value"))));
log.push(attempt(() => (x += log.push("sum"))));
log.push(
  attempt(
    () =>
      (x = (() => {
        throw new RangeError();
      })()),
  ),
);
console.log(log);

// ---- prints
[ 'value', 'TypeError', 'sum', 'TypeError', 'RangeError' ]
