import source Element from "./a.wasm";
import source Type from "./b.wasm";
import source data from "./c.wasm";
const generic = <Value extends Type,>(value: Value) => import.source(value as string);
export const element = <Element.Part data={data!}>import source x from "text"; {generic}</Element.Part>;
