export { default } from "./first.wasm?init";
export * as second from "./second.wasm?init";
import * as third from "./third.wasm?init";
export const fourth = async () => (await import("./fourth.wasm?init")).default({});
export const fifth = () => import(`./fifth.wasm?init`);
console.log(third.default());
