export const first = () => import("./x.wasm", { reflect: "module", with: {} });
export const second = () => import("./x.wasm", { ["reflect"]: "module" });
export const third = () => import("./x.wasm", { ...options, reflect: "module" });
export const fourth = () => import("./x.wasm", /* a comment */ { reflect: "module" });
