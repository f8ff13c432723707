import { symlinkSync } from "node:fs";
import source first from "./add.wasm";

symlinkSync("add.wasm", "link.wasm");
symlinkSync(".", "folder");
Promise.all(["./link.wasm", "./folder/add.wasm", "./link.wasm?a", "./add.wasm?a"].map((name) => import.source(name))).then(
  ([link, folder, query, otherQuery]) => console.log(first === link, first === folder, first === query, query === otherQuery),
);

// ---- prints
true true false true
