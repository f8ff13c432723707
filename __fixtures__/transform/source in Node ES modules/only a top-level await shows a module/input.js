const isCommonJS = typeof module !== "undefined";
console.log(isCommonJS, await import.source("./a.wasm"));
