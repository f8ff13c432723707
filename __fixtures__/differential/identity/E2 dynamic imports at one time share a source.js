Promise.all([1, 2, 3].map(() => import.source("./add.wasm"))).then((all) => console.log(new Set(all).size));

// ---- prints
1
