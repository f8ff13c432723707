import { start } from "./start.js";
import source adder from "./adder.wasm";
import source other from "package/other.wasm" with { type: "x" };

export const load = (name) => import.source(name, { with: {} });
start(adder, other, import.source("./adder.wasm"));
