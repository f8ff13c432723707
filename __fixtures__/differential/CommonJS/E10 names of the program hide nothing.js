// ---- exec.cjs
const load = function (require, module, exports, __filename, __dirname) {
  return import.source("./add.wasm");
};
const inner = (() => {
  const require = () => "mine";
  const _runtime = 1;
  return [require(), _runtime, import.source("./add.wasm")];
})();
Promise.all([load(), inner[2]]).then(([first, second]) => console.log(first === second, inner[0], inner[1]));

// ---- prints
true mine 1
