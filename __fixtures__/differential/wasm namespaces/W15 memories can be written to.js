import { memory } from "./kinds.wasm";
new Uint8Array(memory.buffer)[0] = 7;
import("./kinds.wasm").then(({ memory: again }) => {
  console.log(again === memory, new Uint8Array(again.buffer)[0]);
});

// ---- prints
true 7
