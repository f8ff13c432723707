import source sqliteModule from "sql.js/dist/sql-wasm.wasm";
import initSqlJs from "sql.js";

const schema = `
  CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE purchase (customer_id INTEGER REFERENCES customer (id), item TEXT, euros INTEGER);
  INSERT INTO customer VALUES (1, 'Ada'), (2, 'Grace'), (3, 'Edsger');
  INSERT INTO purchase VALUES
    (1, 'lamp', 40), (2, 'desk', 310), (1, 'chair', 120), (3, 'shelf', 85), (1, 'clock', 25);
`;

const totalsByCustomer = `
  SELECT name, count(*) AS purchases, sum(euros) AS euros
  FROM customer JOIN purchase ON customer_id = customer.id
  GROUP BY customer.id
  ORDER BY sum(euros) DESC
`;

/** Starts SQLite from the module that `import source` has compiled. */
function startSQLite() {
  return initSqlJs({
    instantiateWasm(imports, successCallback) {
      const instance = new WebAssembly.Instance(sqliteModule, imports);
      successCallback(instance);
      return instance.exports;
    },
    // Proves that sql.js reads no `.wasm` of its own: it would ask here where the file is.
    locateFile(name) {
      throw new Error(`sql.js looked for ${name}, although it was given the module.`);
    },
  });
}

/** What the customers have bought, the best customer first. */
export async function queryTotals() {
  const { Database } = await startSQLite();
  const database = new Database();
  database.run(schema);
  const statement = database.prepare(totalsByCustomer);
  const rows = [];
  while (statement.step()) rows.push(statement.getAsObject());
  database.close();
  return rows;
}

/** Prints the rows. */
export async function main() {
  const rows = await queryTotals();
  const lines = rows.map(
    ({ name, purchases, euros }) => `${name}: ${purchases} for ${euros} euros`,
  );
  console.log(lines.join("\n"));
}
