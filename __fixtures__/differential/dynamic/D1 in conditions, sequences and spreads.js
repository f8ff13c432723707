const isLarge = false;
(async () => {
  const first = isLarge ? await import.source("./missing.wasm") : await import.source("./add.wasm");
  const second = (0, await import.source("./add.wasm"));
  const [third] = [...[await import.source("./add.wasm")]];
  const fourth = null ?? (await import.source("./add.wasm"));
  const { fifth } = { fifth: await import.source("./add.wasm") };
  console.log(new Set([first, second, third, fourth, fifth]).size);
})();

// ---- prints
1
