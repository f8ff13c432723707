export const load = (url) =>
  fetch(url)
    .then((response) => response.arrayBuffer())
    .then(WebAssembly.compile);
export const start = WebAssembly.instantiateStreaming.bind(WebAssembly);
export const loader = { compile: WebAssembly.compile };
export class Loader {
  static #compile = WebAssembly.compile;
}
