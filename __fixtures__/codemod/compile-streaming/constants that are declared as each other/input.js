const first = second;
const second = first;
export const load = () => WebAssembly.compile(first);
const own = new Uint8Array(own);
export const other = () => WebAssembly.compile(own);
