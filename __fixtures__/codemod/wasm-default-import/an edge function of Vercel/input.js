import squareModule from "./square.wasm?module";

export const config = { runtime: "edge" };
const instance = WebAssembly.instantiate(squareModule);

export default async () => new Response(String((await instance).exports.square(3)));
