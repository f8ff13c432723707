import source adder from "./adder.wasm";
import source other from "package/other.wasm";

export const load = (name) => import.source(name);
console.log(adder, other);
