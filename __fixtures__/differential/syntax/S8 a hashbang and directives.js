#!/usr/bin/env node
"use strict";
import source x from "./add.wasm";
console.log(x instanceof WebAssembly.Module);

// ---- prints
true
