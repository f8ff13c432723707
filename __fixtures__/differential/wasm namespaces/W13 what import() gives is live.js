import("./counter.wasm").then((counter) => {
  counter.increment();
  console.log(counter.count);
});

// ---- prints
2
