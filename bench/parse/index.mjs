// How much longer Babel's parser takes with the syntax plugin: on files with evaluator attributes,
// against the same files without them and Babel alone; and on files that have none. Beside it, what
// the same measurement gives for Babel alone once more, which is the noise, and for a plugin that does
// nothing, which is what Babel takes for having one. All are set up by a config file, as users do it,
// and Babel alone too: see `babelOptions`. Up to 2026-11-21 it was by options in the call, for which
// Babel takes 15 µs less per file, whatever the plugins.
import { babelOptions, babels, idlePlugin, nameAndVersion } from "../shared/babels.mjs";
import { balancedOrder } from "../shared/balanced-order.mjs";
import { printTable, verdict } from "../shared/report.mjs";
import { quantile, sum } from "../shared/statistics.mjs";
import { corpusPackages, readCorpus } from "../transform/corpus.mjs";

const warmUpRounds = 4;

/** Of the times of a file: low, since all that disturbs a measurement makes it longer. */
const share = 0.2;

const corpus = readCorpus();

/** Puts imports at the top of real files, each with `clause` behind its specifier. */
function withImports(files, count, clause) {
  const lines = Array.from(
    { length: count },
    (_, number) => `import { a as imported${number} } from "./${number}.txt"${clause};\n`,
  );
  return files.map(({ filename, code }) => ({ filename, code: lines.join("") + code }));
}

function suiteOf(title, files, count, bound) {
  return {
    title,
    bound,
    rounds: 40,
    plain: withImports(files, count, ""),
    ours: withImports(files, count, count > 0 ? ' as "text"' : ""),
  };
}

const sample = corpus.filter((_, index) => index % 10 === 0);
const empty = Array.from({ length: 20 }, (_, index) => ({ filename: `${index}.mjs`, code: "" }));

const suites = [
  { ...suiteOf(`${corpus.length} real files without any`, corpus, 0, 1.01), rounds: 20 },
  ...[1, 10, 100].map((count) => suiteOf(`real files with ${count} of them`, sample, count, 1.1)),
  // Not what files look like: here only the imports count.
  suiteOf("100 of them and nothing else", empty, 100),
];

/** What is parsed with the plugin, and how, and the same without. */
function variantsOf({ plain, ours }, { pluginPaths }) {
  return [
    { name: "plain", files: plain, options: babelOptions([]) },
    { name: "again", files: plain, options: babelOptions([]) },
    { name: "idle", files: plain, options: babelOptions([idlePlugin]) },
    { name: "ours", files: ours, options: babelOptions([pluginPaths.syntax]) },
  ];
}

function lowTime(times) {
  return quantile(times, share);
}

function timeFile({ parseSync }, { files, options }, index) {
  const { filename, code } = files[index];
  const start = performance.now();
  parseSync(code, { ...options, filename });
  return performance.now() - start;
}

/** For each variant the milliseconds of an undisturbed round. */
function measure(suite, { core }, variants) {
  const times = new Map(variants.map(({ name }) => [name, suite.plain.map(() => [])]));
  for (let round = -warmUpRounds; round < suite.rounds; round++) {
    for (const index of suite.plain.keys()) {
      for (const variant of balancedOrder(variants, round + warmUpRounds + index)) {
        const time = timeFile(core, variant, index);
        if (round >= 0) times.get(variant.name)[index].push(time);
      }
    }
  }
  return Object.fromEntries([...times].map(([name, byFile]) => [name, sum(byFile.map(lowTime))]));
}

/** Refuses to measure what does not read the attributes. */
function check({ ours, title }, { core, pluginPaths }) {
  const [{ filename, code }] = ours;
  const { program } = core.parseSync(code, { ...babelOptions([pluginPaths.syntax]), filename });
  const found = program.body.filter(({ extra }) => extra?.evaluatorAttribute?.value === "text");
  const expected = code.split(' as "text"').length - 1;
  if (found.length !== expected) throw new Error(`${title}: ${found.length} of ${expected}.`);
}

console.log(`Node ${process.version}, ${nameAndVersion("@import-phases/babel-plugin-syntax")}`);
console.log(`Corpus: ${corpusPackages.map((name) => nameAndVersion(name)).join(", ")}\n`);
for (const babel of babels) {
  const rows = suites.map((suite) => {
    check(suite, babel);
    const { plain, again, idle, ours } = measure(suite, babel, variantsOf(suite, babel));
    const bound = suite.bound === undefined ? "" : `<= ${suite.bound.toFixed(2)}`;
    const ratio = ours / plain;
    return [
      suite.title,
      `${plain.toFixed(1)} ms`,
      `${ours.toFixed(1)} ms`,
      (again / plain).toFixed(3),
      (idle / plain).toFixed(3),
      ratio.toFixed(3),
      bound,
      verdict(ratio, suite.bound),
    ];
  });
  console.log(`${babel.name}, sums of the ${share * 100}th percentile of each file`);
  printTable(
    ["files", "Babel alone", "ours", "the same again", "idle plugin", "ratio", "bound", ""],
    rows,
  );
}
