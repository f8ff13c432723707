import * as namespace from "./namespace.wasm?module";
import { add } from "./add.wasm?module";
import "./effects.wasm?module";
import * as instance from "./instance.wasm";
console.log(namespace.default, add, instance.add);
