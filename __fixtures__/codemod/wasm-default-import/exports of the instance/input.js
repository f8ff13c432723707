import wasm, { add } from "./x.wasm";
import other from "./y.wasm";
export const sum = add(1, 2) + other.add(3, 4) + wasm;
