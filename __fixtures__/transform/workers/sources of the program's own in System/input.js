const place = await loadSource("./worker.js");
const { bytes } = await import.source("./add.wasm");
export const start = () => [new Worker(place), new Worker(bytes)];
