const url = new URL("./x.wasm", import.meta.url);
const page = url as URL;
console.log(`loads ${url}`, (page as URL).href);
export const load = () => import.source("./x.wasm");
