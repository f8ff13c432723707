import source x from "./add.wasm";
import { attempt } from "./report.cjs";
const loop = (values) => {
  for (x of values) console.log("not to be seen");
  return "no round";
};
console.log(attempt(() => loop([1])), loop([]));
console.log(
  attempt(() => {
    for (x in { key: 1 }) console.log("not to be seen");
  }),
);
console.log(
  attempt(() => {
    for ([x] of [[1]]) console.log("not to be seen");
  }),
);

// ---- prints
TypeError no round
TypeError
TypeError
