import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
const folder = mkdtempSync(join(tmpdir(), "[id]~"));
const file = join(folder, "^~.wasm");
copyFileSync("add.wasm", file);
const { href, pathname } = pathToFileURL(file);
Promise.all([import.source(href), import.source(`file://${file}`), import.source(decodeURI(pathname))]).then(
  ([first, second, third]) => {
    console.log(first === second, first === third);
    rmSync(folder, { recursive: true });
  },
);

// ---- prints
true true
