new Worker("./a.wasm", { type: "module", as: "wasm-module" });
new Worker(new URL("./b.txt", import.meta.url), { as: "text" });
new Worker(new URL("./c.js", import.meta.url), { ...options });
new Worker(new URL("./d.js", import.meta.url), options);
const start = (worker = new Worker(new URL("./e.js", import.meta.url), choose())) => worker;
new Worker(`./${name()}.js`, { ...options });
new Worker(new URL("./f.js", base()), { ...options });
