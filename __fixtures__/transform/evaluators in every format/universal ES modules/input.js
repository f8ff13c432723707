// ahead of everything
import text, { default as again } from "./words.txt" as "text"; // its comment
import fs from "fs";
import source source from "./add.wasm";
import * as table from "./table.csv" as "table" with { separator: ";" };
import module from "pkg/add.wasm" as "wasm-module";
import "./effect.csv" as "table";
import rows, * as whole from "./rows.csv" as "table";
import { "column names" as columns } from "https://example.com/remote.csv" as "table";
export { rows as first, default as dflt, "column names" as "all names" } from "./first.csv" as "table";
export * from "./star.csv" as "table";
export * as namespace from "./words.txt" as "text";
export { text, whole };
export const own = 1;
/* the reads */
export function read(rows) {
  return [text, again(), again?.(), new again(), columns`x`, { text, columns }, rows, typeof module];
}
export default function () {
  text = 1;
  [rows.x, { a: columns = text }] = table;
  whole++;
  return table;
}
