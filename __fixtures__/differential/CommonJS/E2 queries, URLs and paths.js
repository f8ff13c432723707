// ---- exec.cjs
const { pathToFileURL } = require("node:url");
Promise.all([
  import.source("./add.wasm"),
  import.source("././add.wasm"),
  import.source(pathToFileURL("add.wasm")),
  import.source(pathToFileURL("add.wasm").pathname),
  import.source("./%61dd.wasm"),
  import.source("./add.wasm?a"),
  import.source("./add.wasm#a"),
]).then(([first, ...others]) => console.log(others.map((other) => other === first)));

// ---- prints
[ true, true, true, true, false, false ]
