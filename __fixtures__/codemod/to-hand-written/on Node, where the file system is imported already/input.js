import { readFileSync as read } from "node:fs";
import source x from "./x.wasm";
export default [x, read];
