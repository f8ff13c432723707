export const load = (url) =>
  fetch(url)
    .then((response) => response.arrayBuffer())
    .then(WebAssembly.compile);
export const start = WebAssembly.instantiateStreaming.bind(WebAssembly);
export const loader = { compile: WebAssembly.compile };
export class Loader {
  static #compile = WebAssembly.compile;
}
export const make = (bytes) => Reflect.construct(WebAssembly.Module, [bytes]);
export class Module extends WebAssembly.Module {}
export const pick = (name) => WebAssembly[name];
