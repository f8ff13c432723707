import source first from "./add.wasm";
const name = "./add";
Promise.all([import.source("./add.wasm"), import.source(`./add.wasm`), import.source(name + ".wasm"), import.source(`${name}.wasm`)]).then((all) =>
  console.log(all.map((source) => source === first)),
);

// ---- prints
[ true, true, true, true ]
