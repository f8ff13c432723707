import { existsSync } from "node:fs";
import createModule from "./input.js";

const lines = [];
createModule({ print: (line) => lines.push(line) })
  .then((first) => {
    console.log(lines, first.exitCode, first._add(40, 2), existsSync(first.locateFile("a.wasm")));
    return createModule({
      instantiateWasm(wasmModule, imports, done) {
        console.log(wasmModule instanceof WebAssembly.Module);
        done(new WebAssembly.Instance(wasmModule, imports), wasmModule);
      },
    });
  })
  .then((second) => console.log(second._add(1, 2)));
