// Imports converted files, and prints what they export and, of those that are known, what they do.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { register } from "node:module";

const [toolImports, ...files] = process.argv.slice(2);
register(toolImports);

// Edge functions fetch their own files.
globalThis.fetch = async (url) => new Response(await readFile(new URL(url)));

const bytes = new TextEncoder().encode("the quick brown fox jumps over the lazy dog ".repeat(20));
const hex = (data) => Buffer.from(data).toString("hex");

function compressed({ compress, decompress }) {
  const data = compress(bytes);
  return [hex(data), hex(decompress(data)) === hex(bytes)];
}

/** By what the path of a file has in it. */
const exercises = {
  "/zlib/": compressed,
  "/lz4/": compressed,
  "/snappy/": compressed,
  "/seahash/": ({ hash }) => [hash(bytes)],
  "/nacl/": ({ sign }) => Object.values(sign.pair(new Uint8Array(32).fill(7))).map(hex),
  "/png/": ({ encode, decode }) => {
    const image = encode(new Uint8Array(64).fill(99), 4, 4);
    return [hex(image), hex(decode(image).image)];
  },
  "/og/": async ({ ImageResponse }) => {
    const element = { type: "div", props: { children: "fox", style: { fontSize: 60 } } };
    const image = await new ImageResponse(element, { width: 100, height: 60 }).arrayBuffer();
    return [createHash("sha256").update(new Uint8Array(image)).digest("hex")];
  },
  gofmt_node: ({ format }) => [format("package main\nfunc  main( ) { }")],
  gofmt_vite: async ({ default: init, format }) => {
    await init();
    return [format("package main\nfunc  main( ) { }")];
  },
  lua_fmt: ({ format }) => [format("local  x=1")],
  taplo_fmt: ({ format }) => [format("a=1\n[b]\nc   = 2")],
  yamlfmt: ({ format }) => [format("a:   1\nb:\n    - 2")],
};

const results = [];
for (const file of files) {
  let exports;
  try {
    exports = await import(file);
  } catch (error) {
    results.push({ file, error: error.message });
    continue;
  }
  const [, exercise] = Object.entries(exercises).find(([part]) => file.includes(part)) ?? [];
  const done = exercise ? await exercise(exports) : [];
  results.push({ file, exports: Object.keys(exports), done: done.map(String) });
}
console.log(JSON.stringify(results));
// What watches files would keep the process.
process.exit();
