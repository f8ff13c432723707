import source arrays from "./arrays.wasm";

const { copy } = new WebAssembly.Instance(arrays, {}).exports;
const attempt = (action) => {
  try {
    return JSON.stringify(action());
  } catch (error) {
    return error.name;
  }
};
console.log(attempt(() => copy("abcdef", 0, 1, 4)), attempt(() => copy("é\u{1f600}", 2, 2, 5)));
console.log(attempt(() => copy("abcdef", 3, 0, 8)), attempt(() => copy("", 8, 8, 8)));
console.log(attempt(() => copy("abc", 0, 4, 3)), attempt(() => copy("abc", 0, 0, 9)), attempt(() => copy(1, 0, 0, 1)));
