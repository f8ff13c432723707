import { two } from "data:application/wasm;base64,AGFzbQEAAAABBQFgAAF/AwIBAAcHAQN0d28AAAoGAQQAQQIL";
console.log(two());

// ---- prints
2
