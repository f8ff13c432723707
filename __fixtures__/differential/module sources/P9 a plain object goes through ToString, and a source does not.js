// options: {"native": false}
import { writeFileSync } from "node:fs";
import { outcome } from "./report.cjs";
writeFileSync("a.mjs", "export let x = 'a';");
(async () => {
  const log = [];
  const specifier = { toString: () => (log.push("toString"), "./a.mjs") };
  const load = (one) => import(one);
  const promise = load(specifier);
  log.push("called");
  console.log((await promise).x, log);
  const source = await import.source("./a.mjs");
  Object.getPrototypeOf(source).toString = () => log.push("never");
  console.log((await load(source)).x, log.length);
  delete Object.getPrototypeOf(source).toString;
  console.log(await outcome(load(Object.create(source))), await outcome(load(Symbol())));
  console.log(await outcome(load({ toString() { throw new RangeError(); } })));
  console.log(await outcome(load(undefined)), await outcome(load(new Proxy({}, {}))));
  console.log((await load(["./a.mjs"])).x);
})();

// ---- prints
a [ 'toString', 'called' ]
a 2
Error ERR_MODULE_NOT_FOUND TypeError
RangeError
Error ERR_MODULE_NOT_FOUND Error ERR_MODULE_NOT_FOUND
a
