import source x from "./m.wasm" with { __proto__: "a" };
import source y from "./n.wasm" with { "__proto__": "a" };
export { x, y };
