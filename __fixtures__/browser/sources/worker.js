onmessage = async ({ data: { module, wasm } }) => {
  const { counter } = await import(module);
  const { next } = await import(wasm);
  counter.count++;
  postMessage([self.name, counter.count, next(), next()]);
};
