import("./strings.wasm").catch(({ code }) => console.log(code));
// ---- strings.wat
(module (import "wasm:js-string" "unheardOf" (func (param externref) (result i32))))

// ---- prints
ERR_UNSUPPORTED_ESM_URL_SCHEME
