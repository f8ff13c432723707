import source strings from "./strings.wasm";

console.log(WebAssembly.Module.imports(strings));
const imports = { environment: { log: console.log }, "wasm:js-string": { length: () => "not asked" } };
const attempt = (action) => {
  try {
    return action();
  } catch (error) {
    return error.name;
  }
};

async function main() {
  const { exports } = new WebAssembly.Instance(strings, imports);
  const again = await WebAssembly.instantiate(strings, imports);
  again.exports.greet("again");
  exports.greet("world");
  const { cast, test, fromCharCode, fromCodePoint, charCodeAt, codePointAt } = exports;
  const { length, concat, substring, equals, compare, constant } = exports;
  console.log(constant(), cast("x"), test("x"), test(1), test(null));
  console.log(fromCharCode(0x10041), fromCodePoint(0x1f600), charCodeAt("aéb", 1), codePointAt("\u{1f600}", 0));
  console.log(length("four"), concat("a", "b"), substring("abcdef", 1, 3), equals("a", "a"), equals("a", "b"));
  console.log(compare("a", "b"), compare("b", "a"), compare("a", "a"), equals(null, null), equals("a", null));
  console.log(
    [substring("abc", 2, 1), substring("abc", 5, 6), substring("abc", 1, -1)].map((text) => JSON.stringify(text)),
  );
  for (const action of [
    () => cast(1),
    () => length(null),
    () => concat("a", 1),
    () => equals("a", 1),
    () => compare(null, "a"),
    () => charCodeAt("a", 1),
    () => charCodeAt("a", -1),
    () => codePointAt("", 0),
    () => fromCodePoint(0x110000),
    () => new WebAssembly.Instance(strings),
    () => new WebAssembly.Instance(strings, null),
    () => new WebAssembly.Instance(strings, {}),
  ]) {
    console.log(String(action), attempt(action));
  }
  const instance = new WebAssembly.Instance(strings, imports);
  console.log(instance instanceof WebAssembly.Instance, instance.constructor === WebAssembly.Instance);
  console.log(WebAssembly.Instance.name, WebAssembly.Instance.length, WebAssembly.instantiate.name);
}
main();
