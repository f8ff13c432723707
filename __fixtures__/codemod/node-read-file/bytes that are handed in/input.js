import { readFile } from "node:fs/promises";
export const compile = (bytes) => WebAssembly.compile(bytes);
export const load = async (name) => WebAssembly.compile(await readFile(name));
