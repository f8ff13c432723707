import { count, increment } from "./counter.wasm";
console.log(count);
increment();
console.log(count, typeof count, `${count}`, { count }.count, [count]);

// ---- prints
1
2 number 2 2 [ 2 ]
