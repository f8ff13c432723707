// options: {"native": false}
import source fromStatic from "./module.js";
import source fromData from "data:text/javascript,console.log('not%20to%20be%20seen')";
import { outcome } from "./report.cjs";
const tag = (source) => Object.prototype.toString.call(source);
console.log(tag(fromStatic), tag(fromData));
const computed = "./module.js";
import.source(computed).then(async (source) => {
  console.log(source === fromStatic, source === (await import.source("././module.js")));
  console.log(source !== (await import.source("./module.js?query")));
  console.log(await outcome(import.source("./module.js#hash")));
});
// ---- module.js
console.log("not to be seen");
export {};

// ---- prints
[object ModuleSource] [object ModuleSource]
true true
true
[object ModuleSource]
