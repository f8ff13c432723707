import source x from "./a.wasm" with { type: "json", "other key": "value" };
import source y from "pkg/b.wasm" with { type: "json" };
console.log(x, y);
