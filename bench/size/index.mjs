// What the runtime adds to a program that a bundler builds: minified and gzipped, by Rolldown. The bounds
// are for what every such program loads when it starts. What few programs ever load is shown beside it.
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { nameAndVersion } from "../shared/babels.mjs";
import { printTable, verdict } from "../shared/report.mjs";

const runtime = "@import-phases/runtime";

/** What is bundled, and the kilobytes that it may come to, without what is loaded on demand. */
const programs = [
  {
    name: "the source phase",
    code: `export { importSource, importSourceSync } from "${runtime}";`,
    bound: 2,
  },
  { name: "everything", code: `export * from "${runtime}";`, bound: 7 },
];

/** The chunks of a program that is one module. */
async function bundle(code) {
  const program = "program";
  const bundler = await rolldown({
    input: program,
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === program ? id : null),
        load: (id) => (id === program ? code : null),
      },
    ],
  });
  const { output } = await bundler.generate({ format: "esm", minify: true });
  await bundler.close();
  return output;
}

/** Bytes of some chunks, each gzipped by itself, as servers do. */
function sizeOf(chunks) {
  const sizes = chunks.map(({ code }) => ({
    minified: Buffer.byteLength(code),
    gzipped: gzipSync(code, { level: 9 }).length,
  }));
  const total = (field) => sizes.reduce((sum, size) => sum + size[field], 0);
  return { minified: total("minified"), gzipped: total("gzipped") };
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

console.log(`${nameAndVersion(runtime)}, ${nameAndVersion("rolldown")}, minified\n`);
const rows = [];
for (const { name, code, bound } of programs) {
  const chunks = await bundle(code);
  const atStart = sizeOf(chunks.filter(({ isDynamicEntry }) => !isDynamicEntry));
  const onDemand = sizeOf(chunks.filter(({ isDynamicEntry }) => isDynamicEntry));
  rows.push([
    name,
    kilobytes(atStart.minified),
    kilobytes(atStart.gzipped),
    `${bound} kB`,
    verdict(atStart.gzipped / 1000, bound),
    kilobytes(onDemand.gzipped),
    kilobytes(atStart.gzipped + onDemand.gzipped),
  ]);
}
const headings = ["program", "at start", "gzipped", "bound", "", "on demand, gzipped", "together"];
printTable(headings, rows);
console.log(`Counted against the bound: what a program loads at its start.
Not counted: one chunk, which is loaded only where it is needed, for the words of errors, bare specifiers
in CommonJS, files and responses that are not plain \`.wasm\`, JavaScript sources, JS string builtins that
the engine lacks, files as evaluators get them on Node, and sections of evaluator attributes; and the
entries for workers, HTML and Jest. 1 kB is 1000 bytes.`);
