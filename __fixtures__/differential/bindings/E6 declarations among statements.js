const before = [typeof first, typeof second, typeof third];
import source first from "./add.wasm";
const between = 1;
import source second from "./two.wasm";
import { attempt } from "./report.cjs";
import source third from "./add.wasm";
console.log(before, between, first === third, attempt(() => second instanceof WebAssembly.Module));

// ---- prints
[ 'object', 'object', 'object' ] 1 true true
