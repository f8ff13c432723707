import source x from "./add.wasm";
const first = (a = x, b = () => x) => a === b();
const second = (x = 1, y = x) => y;
const third = ({ a = x } = {}, [b = x] = []) => a === b;
console.log(first(), second(), third());

// ---- prints
true 1 true
