console.log(typeof x, x instanceof WebAssembly.Module);
import source x from "./add.wasm";
const attempt = (name, action) => {
  try {
    console.log(name, action() === x);
  } catch (error) {
    console.log(name, error.name);
  }
};
attempt("=", () => (x = 1));
attempt("++", () => x++);
attempt("+=", () => (x += 1));
attempt("??=", () => (x ??= 1));
attempt("[]", () => ([x] = [1]));
let other = 0;
attempt("[other, ]", () => ([other, x = 2] = [1]));
console.log(other);
attempt("{ other, }", () => ({ other, x, ...other } = { other: 2, x: 1 }));
console.log(other);
attempt("for []", () => {
  for ([other, ...x] of [[3]]);
});
console.log(other);
attempt("{}", () => ({ x } = { x: 1 }));
attempt("for", () => {
  for (x of [1]);
});
attempt("shadow", () => {
  let x = 1;
  return x++;
});
attempt("closure", () => (() => x)());
attempt("shorthand", () => ({ x }).x);
attempt("eval", () => eval("x"));
attempt("eval =", () => eval("x = 1"));
