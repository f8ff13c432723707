import path from "./x.wasm";
import url from "./y.wasm";
export const bytes = await Bun.file(path).arrayBuffer();
export const response = await fetch(url);
