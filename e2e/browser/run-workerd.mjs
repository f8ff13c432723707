// `node run-workerd.mjs <folder>`: bundles `worker.js` as Cloudflare's tools do, which leave `.wasm` to
// the platform, runs it in workerd, and prints what it answers to a request.
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

const [folder] = process.argv.slice(2);
const bundle = join(folder, "dist/worker.js");
await build({
  entryPoints: [join(folder, "worker.js")],
  outfile: bundle,
  bundle: true,
  format: "esm",
  logLevel: "warning",
  external: ["*.wasm"],
});
const workerd = new Miniflare({
  modulesRoot: join(folder, "dist"),
  modules: [
    { type: "ESModule", path: bundle },
    { type: "CompiledWasm", path: join(folder, "dist/adder.wasm") },
  ],
  compatibilityDate: "2026-03-01",
  // Or it asks the network where this machine is.
  cf: false,
});
try {
  const response = await workerd.dispatchFetch("http://localhost/");
  console.log(await response.text());
} finally {
  await workerd.dispose();
}
