import source source from "./module.js";
import source wasm from "./add.wasm";

const load = (x) => import(x);
(async () => {
  const namespace = await load(source);
  console.log(namespace.name, namespace === (await import("./module.js")));
  console.log((await load("./module.js")) === namespace, (await load(wasm)).add(2, 3));
  console.log((await load("./no.js").catch((error) => error)).code);
})();
