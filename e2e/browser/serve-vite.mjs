// `node serve-vite.mjs <folder>`: starts Vite's development server, and prints its URL.
import { createServer } from "vite";

const [root] = process.argv.slice(2);
const server = await createServer({ root, configFile: false, logLevel: "error" });
await server.listen(0);
console.log(server.resolvedUrls.local[0]);
