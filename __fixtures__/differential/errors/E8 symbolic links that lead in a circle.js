import { symlinkSync } from "node:fs";
import { outcome } from "./report.cjs";
symlinkSync("circle.wasm", "circle.wasm");
import.source("./circle.wasm").catch(({ name, code }) => console.log(name, typeof code));

// ---- prints
Error string
