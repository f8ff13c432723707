import x from "./x" as "wasm-modul";
