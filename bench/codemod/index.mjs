// Files per second of `import-phases migrate`, against jscodeshift with a transform that changes nothing,
// on the same files: on real ones, of which one in a hundred loads wasm, and on the same where all do, so
// that all must be parsed. Both are run as a user runs them, as whole processes, over files that are in memory.
//
// Needs the packages of `e2e/codemod`: `npm run test:corpus` installs them.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printTable } from "../shared/report.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const modules = join(root, "e2e/codemod/node_modules");
const cli = join(root, "packages/codemod/dist/cli.js");
const jscodeshift = join(modules, "jscodeshift/bin/jscodeshift.js");
const rounds = Number(process.env["ROUNDS"] ?? 5);

if (!existsSync(jscodeshift)) {
  console.error("The packages of `e2e/codemod` are missing. Run `npm run test:corpus` first.");
  process.exit(1);
}

/** Real programs as people write them, neither minified nor huge. */
function programsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.[cm]?js$/.test(name) && !name.includes(".min."))
    .map((name) => join(folder, name))
    .filter((path) => {
      const { size } = statSync(path);
      return size > 500 && size < 60_000;
    });
}

/** What makes a real program one that must be parsed. */
const load = `
const loadWasm = () => WebAssembly.compileStreaming(fetch(url));
`;

/** Copies files into a folder; one in so many is a program that loads wasm. */
function makeCorpus(folder, count, oneIn) {
  mkdirSync(folder);
  const sources = [
    "@babel",
    "jscodeshift",
    "recast",
    "ast-types",
    "undici",
    "core-js-compat",
    "semver",
    "neo-async",
  ]
    .map((name) => join(modules, name))
    .filter((path) => existsSync(path))
    .flatMap(programsIn);
  for (let index = 0; index < count; index += 1) {
    const file = join(folder, `file-${index}.js`);
    cpSync(sources[index % sources.length], file);
    if (index % oneIn === 0) appendFileSync(file, load);
  }
  return sources.length;
}

/** The time of the fastest of some runs, in milliseconds. */
function fastest(args) {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    const time = performance.now() - start;
    if (status === null || status > 1) throw new Error(stderr);
    best = Math.min(best, time);
  }
  return best;
}

const folder = mkdtempSync(join(tmpdir(), "import-phases-bench-codemod-"));
try {
  const parsing = join(folder, "parsing.js");
  writeFileSync(parsing, "module.exports = ({ source }, { j }) => j(source).toSource();\n");
  const idle = join(folder, "idle.js");
  writeFileSync(idle, "module.exports = () => undefined;\n");
  const nothing = join(folder, "nothing");
  mkdirSync(nothing);

  const corpora = [
    ["real files, one in a hundred loads wasm", 1600, 100],
    ["real files, all load wasm", 1600, 1],
  ];
  for (const [title, count, oneIn] of corpora) {
    const corpus = join(folder, `corpus-${oneIn}`);
    const different = makeCorpus(corpus, count, oneIn);
    const ours = (workers) =>
      fastest([cli, "migrate", corpus, "--check", "--concurrency", String(workers)]);
    const theirs = (transform) =>
      fastest([jscodeshift, "--cpus", "1", "--dry", "--silent", "--transform", transform, corpus]);
    const [one, two] = [ours(1), ours(2)];
    const start = fastest([cli, "migrate", nothing, "--check"]);
    const [parsed, looked] = [theirs(parsing), theirs(idle)];
    const row = (name, time) => [
      name,
      time.toFixed(0),
      ((1000 * count) / time).toFixed(0),
      `${(parsed / time).toFixed(1)} ×`,
    ];
    console.log(`${title}: ${count} files${oneIn > 1 ? `, ${different} different ones` : ""}`);
    printTable(
      ["", "ms", "files/s", "jscodeshift's time"],
      [
        row("import-phases migrate, one worker", one),
        row("import-phases migrate, two workers", two),
        row("… without the start of the process", one - start),
        row("jscodeshift, which parses and prints", parsed),
        row("jscodeshift, which does not even parse", looked),
      ],
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
