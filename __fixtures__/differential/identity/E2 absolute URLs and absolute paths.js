import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import source first from "./add.wasm";
const { href, pathname } = pathToFileURL("add.wasm");
Promise.all([import.source(href), import.source(pathname), import.source(`file:${pathname}`)]).then((all) =>
  console.log(all.map((source) => source === first)),
);

// ---- prints
[ true, true, true ]
