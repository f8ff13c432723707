export const named = (options) => import("./a.json", options);
export const spread = (options) => import("./b.wasm?query", { ...options });
export const computed = (as) => import("./c.wasm?query", { as });
export const computedKey = (key) => import("./d.js", { [key]: "text" });
export const both = (x, options) => import(x(), options());
export const inherited = (options) => import("./e.js", { __proto__: options });
