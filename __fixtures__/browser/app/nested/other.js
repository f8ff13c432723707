import source adder from "../wasm/adder.wasm";
import source sqlite from "sql.js/dist/sql-wasm.wasm";

export const load = () => import.source("../wasm/adder.wasm");
export { adder, sqlite };
