import("./needs.wasm").catch(({ code }) => console.log(code));

// ---- prints
ERR_MODULE_NOT_FOUND
