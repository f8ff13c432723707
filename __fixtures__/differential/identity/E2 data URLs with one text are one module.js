import source first from "data:application/wasm;base64,AGFzbQEAAAA=";
import source second from "data:application/wasm;base64,AGFzbQEAAAA=";
import source other from "data:application/wasm;base64,AGFzbQEAAAA";
import source encoded from "data:application/wasm,%00asm%01%00%00%00";
console.log(first === second, first === other, first === encoded, encoded instanceof WebAssembly.Module);

// ---- prints
true false false true
