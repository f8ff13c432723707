import { outcome } from "./report.cjs";
const errorOf = () => import.source("./corrupt.wasm").catch((error) => error);
errorOf().then((first) => errorOf().then((second) => console.log(first === second, first.name, second.name)));

// ---- prints
false CompileError CompileError
