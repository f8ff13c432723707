import { reportAll } from "./report.cjs";
const errorOf = (specifier) => import.source(specifier).catch((error) => error);
Promise.all(["./missing.wasm", "./missing.wasm", "./corrupt.wasm", "./corrupt.wasm", "fs", "fs"].map(errorOf)).then((errors) =>
  console.log(new Set(errors).size),
);

// ---- prints
6
