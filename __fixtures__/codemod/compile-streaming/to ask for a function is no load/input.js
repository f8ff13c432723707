export const canStream = typeof WebAssembly.compileStreaming === "function";
export const isModule = (value) => value instanceof WebAssembly.Module;
if (WebAssembly.instantiateStreaming && !WebAssembly.compile) throw new Error();
export const exportsOf = (module) => WebAssembly.Module.exports(module);
console.log(WebAssembly.compile, Boolean(WebAssembly.instantiate), WebAssembly["Memory"]);
export const isClass = (value) => value.constructor === WebAssembly.Module && isA(value, WebAssembly.Module);
