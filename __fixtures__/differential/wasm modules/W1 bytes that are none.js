import { reportAll } from "./report.cjs";
reportAll({ corrupt: () => import("./corrupt.wasm") });

// ---- prints
corrupt CompileError
