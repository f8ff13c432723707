const promise = import.source("./add.wasm");
console.log(typeof import.source("./add.wasm"), void import.source("./add.wasm"), delete import.source("./add.wasm"));
console.log(!import.source("./add.wasm"), import.source("./add.wasm")?.missing, import.source("./add.wasm")["then"].name);
label: import.source("./add.wasm").then((source) => promise.then((other) => console.log(source === other)));
import.source("./add.wasm")?.then?.(() => {});
try {
  import.source("./add.wasm")();
} catch (error) {
  console.log(error.name);
}

// ---- prints
object undefined true
false undefined then
TypeError
true
