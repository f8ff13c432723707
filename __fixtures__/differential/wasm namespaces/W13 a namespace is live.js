import * as counter from "./counter.wasm";
console.log(counter.count);
counter.increment();
console.log(counter.count, { ...counter }.count);

// ---- prints
1
2 2
