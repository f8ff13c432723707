new Worker(new URL("./a.js", import.meta.url), options);
export const start = (options) => new Worker("./b.js", { ...options });
