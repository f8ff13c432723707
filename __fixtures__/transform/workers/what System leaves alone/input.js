export const start = (url, options) => [new Worker(url), new Worker(url, { type: "module" }), new Worker(url, options)];
