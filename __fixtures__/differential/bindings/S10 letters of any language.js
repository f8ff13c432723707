import source größe from "./add.wasm";
import source $ from "./add.wasm";
import source _ from "./add.wasm";
import source 变量 from "./add.wasm";
import source \u0061b from "./add.wasm";
import source ab\u{63} from "./add.wasm";
console.log(new Set([größe, $, _, 变量, ab, abc]).size);

// ---- prints
1
