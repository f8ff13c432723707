import fs from "fs";
import source x from "./a.wasm";
console.log(x, fs);
