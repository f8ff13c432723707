import source x from "./add.wasm";
const results = [];
{
  let x = 1;
  x++;
  results.push(x);
}
(function () {
  var x;
  x = 2;
  results.push(x);
})();
(function (x) {
  [x] = [3];
  results.push(x);
})();
(function () {
  function x() {}
  x = 4;
  results.push(x);
})();
console.log(results, x instanceof WebAssembly.Module);

// ---- prints
[ 2, 2, 3, 4 ] true
