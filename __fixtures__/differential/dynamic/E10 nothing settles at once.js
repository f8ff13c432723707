const log = [];
Promise.resolve().then(() => log.push("microtask"));
import.source("./add.wasm").then(() => log.push("loaded"));
import.source(Symbol()).catch(() => log.push("rejected"));
log.push("end");
setTimeout(() => import.source("./add.wasm").then(() => console.log(log.slice(0, 2), log.length)), 0);

// ---- prints
[ 'end', 'microtask' ] 4
