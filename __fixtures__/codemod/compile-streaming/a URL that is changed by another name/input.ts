const first = new URL("./first.wasm", import.meta.url);
const page = first as { pathname: string };
page.pathname = "/second.wasm";
export const loadFirst = () => WebAssembly.compileStreaming(fetch(first));

const second = new URL("./second.wasm", import.meta.url);
const url = second;
export const loadSecond = () => WebAssembly.compileStreaming(fetch(second));
export { url };

const third = new URL("./third.wasm", import.meta.url);
log`loads ${third}`;
export const loadThird = () => WebAssembly.compileStreaming(fetch(third));

const fourth = new URL("./fourth.wasm", import.meta.url);
[fourth.href] = names;
export const loadFourth = () => WebAssembly.compileStreaming(fetch(fourth));

var fifth = new URL("./fifth.wasm", import.meta.url);
const sixth = fifth;
let other = sixth;
other.search = "?";
export const loadFifth = () => WebAssembly.compileStreaming(fetch(sixth));
