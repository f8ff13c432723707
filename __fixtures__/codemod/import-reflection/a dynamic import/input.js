export const load = () => import("./x.wasm", { reflect: "module" });
const { instance } = await import('./y.wasm', { "reflect": 'module' }).then(start);
export const plain = import("./z.js", { with: { type: "json" } });
