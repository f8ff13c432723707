import { add } from "./add.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => (add = 1)), attempt(() => add++), attempt(() => ([add] = [1])));
console.log(attempt(() => { for (add of [1]); }), typeof add);

// ---- prints
TypeError TypeError TypeError
TypeError function
