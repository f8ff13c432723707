console.log("hoisted", count, typeof increment);
import text, * as texts from "./start.txt" as "text";
import { count, increment, "with space" as spaced } from "./start.txt" as "counter";
import "./start.txt" as "counter" with { for: "its effect" };
import * as reexports from "./reexports.js";
import * as star from "./star.js";
console.log(JSON.stringify(text), texts.default === text, Object.keys(texts));
increment();
increment?.();
increment``;
(increment)();
console.log("live", count, spaced, { count }.count, typeof spaced, typeof typeof count);
const attempt = (name, action) => {
  try {
    console.log(name, action());
  } catch (error) {
    console.log(name, error.name);
  }
};
attempt("=", () => (count = 1));
attempt("++", () => count++);
attempt("+=", () => (count += 1));
attempt("??=", () => (count ??= 1));
attempt("[]", () => ([count] = [1]));
attempt("{}", () => ({ count } = { count: 1 }));
attempt("{} nested", () => ({ a: [count = 2] } = { a: [] }));
attempt("for", () => {
  for (count of [1]);
});
attempt("namespace", () => (texts = 1));
attempt("shadow", () => {
  let count = 1;
  return count++;
});
attempt("parameter", () => ((count, texts) => [count, texts, text.length].join())(1, 2));
attempt("eval", () => typeof eval("count"));
attempt("namespace property", () => (texts.default = 1));
console.log(Object.keys(reexports), Object.keys(star));
console.log(JSON.stringify(reexports.default), reexports.whole.count, star.increment);
