import { count, increment } from "./counter.wasm";
const read = (value = count) => value;
const later = () => count;
increment();
console.log(read(), later());

// ---- prints
2 2
