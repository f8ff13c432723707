const isCommonJS = typeof module !== "undefined";
export {};
console.log(isCommonJS, await import.source("./a.wasm"));
