import source x from "./needs.wasm";
console.log(WebAssembly.Module.imports(x).map(({ module, name, kind }) => [module, name, kind].join()));

// ---- prints
[
  './missing.js,never,function',
  'nowhere,f,function',
  'foo:bar,g,function'
]
