// How long `import-phases migrate` takes, against jscodeshift with a transform that parses and prints and does
// nothing else, on the same files: real ones, of which one in a hundred loads wasm, and real ones that all do, so that
// all must be parsed. Both are run as a user runs them, as whole processes, over files that are in memory. Compared
// are processor times, which other programs on the machine change least.
//
// Needs the packages of `e2e/codemod`: `npm run test:corpus` installs them.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
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
const installed = join(root, "e2e/codemod/node_modules");
const cli = join(root, "packages/codemod/dist/cli.js");
const jscodeshift = join(installed, "jscodeshift/bin/jscodeshift.js");
const rounds = Number(process.env["ROUNDS"] ?? 5);
/** Fewer, since one takes as long as all rounds of ours. */
const peerRounds = Number(process.env["PEER_ROUNDS"] ?? 2);

if (!existsSync(jscodeshift)) {
  console.error("The packages of `e2e/codemod` are missing. Run `npm run test:corpus` first.");
  process.exit(1);
}

/** What makes a real program one that must be parsed. */
const load = `
const loadWasm = () => WebAssembly.compileStreaming(fetch(url));
`;

/** Whether people wrote a program, or something that they can read: it is neither minified nor huge. */
function isProgram(path) {
  if (!/\.[cm]?js$/.test(path) || /\.min\.|wasm|@import-phases/.test(path)) return false;
  const stats = statSync(path);
  const { size } = stats;
  if (!stats.isFile() || size < 500 || size > 60_000) return false;
  const text = readFileSync(path, "latin1");
  return !text.includes("WebAssembly") && !/[^\n]{1000}/.test(text);
}

/** All programs of the packages that are installed here, in an order that mixes them. */
function installedPrograms() {
  const found = [join(root, "node_modules"), installed].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, name))
      .filter(isProgram),
  );
  const step = 7919;
  return found.map((_, index) => found[(index * step) % found.length]);
}

/** Copies different files into folders of a hundred; one in so many becomes a program that loads wasm. */
function makeCorpus(folder, files, oneIn) {
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    const directory = join(folder, `folder-${Math.floor(index / 100)}`);
    mkdirSync(directory, { recursive: true });
    const copy = join(directory, `file-${index}.js`);
    copyFileSync(file, copy);
    if (index % oneIn === 0) appendFileSync(copy, load);
    bytes += statSync(copy).size;
  }
  return bytes;
}

const folder = mkdtempSync(join(tmpdir(), "import-phases-bench-codemod-"));
const timesFile = join(folder, "times");
const timer = join(folder, "timer.cjs");

/** The least processor and wall-clock times of some runs, in milliseconds, with all threads of the process. */
function fastest(args, times = rounds) {
  const best = { cpu: Infinity, wall: Infinity };
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--require", timer, ...args], {
      encoding: "utf8",
      env: { ...process.env, BENCH_TIMES: timesFile },
    });
    best.wall = Math.min(best.wall, performance.now() - start);
    if (status === null || status > 1) throw new Error(stderr);
    best.cpu = Math.min(best.cpu, Number(readFileSync(timesFile, "utf8")));
  }
  return best;
}

try {
  const parsing = join(folder, "parsing.js");
  writeFileSync(parsing, "module.exports = ({ source }, { j }) => j(source).toSource();\n");
  const idle = join(folder, "idle.js");
  writeFileSync(idle, "module.exports = () => undefined;\n");
  const nothing = join(folder, "nothing");
  mkdirSync(nothing);
  writeFileSync(
    timer,
    `const { isMainThread } = require("node:worker_threads");
if (isMainThread) process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeFileSync(process.env.BENCH_TIMES, String((user + system) / 1000));
});\n`,
  );

  const programs = installedPrograms();
  const corpora = [
    ["real files, one in a hundred loads wasm", 5000, 100, 40],
    ["real files, all load wasm", 1600, 1, 6],
  ];
  for (const [title, wanted, oneIn, bound] of corpora) {
    const corpus = join(folder, `corpus-${oneIn}`);
    const files = programs.slice(0, wanted);
    const bytes = makeCorpus(corpus, files, oneIn);
    const ours = (workers) =>
      fastest([cli, "migrate", corpus, "--check", "--concurrency", String(workers)]);
    const theirs = (transform) =>
      fastest(
        [jscodeshift, "--run-in-band", "--dry", "--silent", "--transform", transform, corpus],
        peerRounds,
      );
    const [one, two, start] = [ours(1), ours(2), fastest([cli, "migrate", nothing, "--check"])];
    const [parsed, looked] = [theirs(parsing), theirs(idle)];
    const row = (name, { cpu, wall }) => [
      name,
      cpu.toFixed(0),
      wall.toFixed(0),
      ((1000 * files.length) / cpu).toFixed(0),
      `${(parsed.cpu / cpu).toFixed(1)} ×`,
      `${(parsed.wall / wall).toFixed(1)} ×`,
    ];
    console.log(`${title}: ${files.length} different files, ${(bytes / 2 ** 20).toFixed(1)} MiB`);
    printTable(
      ["", "CPU ms", "wall ms", "files/CPU s", "of jscodeshift's CPU", "of its wall"],
      [
        row("import-phases migrate, one thread", one),
        row("import-phases migrate, up to two workers", two),
        row("jscodeshift, which parses and prints", parsed),
        row("jscodeshift, which does not even parse", looked),
      ],
    );
    const ratio = parsed.cpu / one.cpu;
    console.log(
      `at least ${bound} × jscodeshift on one thread: ${ratio >= bound ? "holds" : "DOES NOT HOLD"}; ` +
        `our process starts and ends in ${start.cpu.toFixed(0)} ms CPU\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
