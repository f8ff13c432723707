import source Module from "./a.wasm";
import source type from "./b.wasm";
export const element = <Module>{Module as type}</Module>;
