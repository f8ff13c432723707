// options: {"native": false}
import source source from "./module.js";
console.log("not evaluated yet");
(async () => {
  const namespace = await import(source);
  console.log(namespace.count, (await import(source)) === namespace);
  console.log((await import(await import.source(source))) === namespace);
  const load = (one) => import(one);
  console.log((await load(source)) === namespace, (await load("./module.js")) === namespace);
})();
// ---- module.js
export let count = 1;
console.log("evaluated");

// ---- prints
not evaluated yet
evaluated
1 true
true
true true
