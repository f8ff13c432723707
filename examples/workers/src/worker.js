import { parentPort, threadId, workerData } from "node:worker_threads";
import initSQLite from "sql.js/dist/sql-wasm.js";
import { compilations } from "./compilations.js";

const { sqlite, first, last } = workerData;

const { Database } = await initSQLite({
  instantiateWasm(imports, receiveInstance) {
    // It came compiled.
    WebAssembly.instantiate(sqlite, imports).then(receiveInstance);
    return {};
  },
});

const query = `
  WITH RECURSIVE number(n) AS (SELECT ${first} UNION ALL SELECT n + 1 FROM number WHERE n < ${last})
  SELECT sum(n * n) FROM number`;
const [{ values }] = new Database().exec(query);
parentPort.postMessage({ threadId, sum: values[0][0], compilations: compilations() });
