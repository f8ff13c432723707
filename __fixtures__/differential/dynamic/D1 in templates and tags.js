const tag = (strings, ...values) => values;
const text = `${import.source("./add.wasm")}`;
console.log(text);
Promise.all(tag`${import.source("./add.wasm")} ${import.source("./add.wasm")}`).then(([first, second]) => console.log(first === second));

// ---- prints
[object Promise]
true
