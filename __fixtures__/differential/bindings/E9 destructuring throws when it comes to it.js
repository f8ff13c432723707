import source x from "./add.wasm";
import { attempt } from "./report.cjs";
let other = 0;
console.log(attempt(() => ([other, x] = [1, 2])), other);
console.log(attempt(() => ({ other, x } = { other: 2, x: 1 })), other);
console.log(attempt(() => ({ a: x } = { a: 1 })));
console.log(attempt(() => ([...x] = [])));
console.log(attempt(() => ({ ...x } = {})));
console.log(attempt(() => ([x = 1] = [])));
console.log(attempt(() => ([[x]] = [[1]])));

// ---- prints
TypeError 1
TypeError 2
TypeError
TypeError
TypeError
TypeError
TypeError
