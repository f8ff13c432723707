import source adder from "./adder.wasm";
import source sqlite from "sql.js/dist/sql-wasm.wasm";
import { run as runDynamic } from "./dynamic.js";

export async function run() {
  const again = await import.source("./adder.wasm");
  const sqliteAgain = await import.source("sql.js/dist/sql-wasm.wasm");
  let written;
  try {
    adder = 1;
  } catch (error) {
    written = error.name;
  }
  let ahead;
  let destructured;
  try {
    [ahead, adder] = ["assigned", 1];
  } catch (error) {
    destructured = `${ahead}, then ${error.name}`;
  }
  return {
    dynamic: await runDynamic(),
    isSame: adder === again && sqlite === sqliteAgain,
    exports: WebAssembly.Module.exports(adder).length,
    written,
    destructured,
  };
}
