Promise.allSettled([import.source("./add.wasm"), import.source("./missing.wasm")])
  .then((results) => console.log(results.map(({ status }) => status)))
  .then(() => import.source("./missing.wasm"))
  .finally(() => console.log("finally"))
  .catch(({ code }) => console.log(code));

// ---- prints
[ 'fulfilled', 'rejected' ]
finally
ERR_MODULE_NOT_FOUND
