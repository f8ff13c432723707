// How much longer Babel takes with the plugin: on files that have no import phase, on real files
// that have some, and on small modules that are nearly nothing else. All variants are set up by a
// config file, as users do it: see `babelOptions`. Up to 2026-11-21 it was by options in the call, for
// which Babel takes 20 µs less per file, whatever the plugins.
import { babelOptions, babels, idlePlugin, nameAndVersion } from "../shared/babels.mjs";
import { printTable, verdict } from "../shared/report.mjs";
import { checkSuite } from "./check-outputs.mjs";
import { corpusPackages, readCorpus } from "./corpus.mjs";
import { measureSuite } from "./measure.mjs";
import { smallModules, withSourceImports } from "./source-imports.mjs";

const corpus = readCorpus();

const suites = [
  {
    title: `${corpus.length} real files without import phases`,
    files: corpus,
    rounds: 9,
    baseline: "without",
    bound: 1.02,
  },
  {
    title: "real files with 1 to 20 source imports",
    files: withSourceImports(corpus.filter((_, index) => index % 5 === 0)),
    rounds: 15,
    baseline: "syntax",
    bound: 1.1,
  },
  {
    title: "15-line modules with 1 to 20 source imports",
    files: smallModules(),
    rounds: 31,
    baseline: "syntax",
    bound: 1.3,
  },
];

const labels = {
  without: "Babel alone",
  syntax: "syntax plugin alone",
  again: "the same again",
  idle: "idle plugin",
  ours: "ours",
  incumbent: "incumbent",
};

/**
 * What is measured in a suite; the baseline comes first, and once more, which tells how far to trust
 * the ratios. Babel alone cannot parse the syntax, and the syntax plugin is then what does the least.
 */
function variantsOf({ baseline }, { pluginPaths }) {
  const { ours, syntax, incumbent } = pluginPaths;
  const again = baseline === "without" ? [] : [syntax];
  const pluginsByVariant = {
    without: [],
    again,
    idle: [idlePlugin],
    syntax: [syntax],
    ours: [ours],
    incumbent: [incumbent],
  };
  return Object.entries(pluginsByVariant)
    .map(([name, plugins]) => ({ name, options: babelOptions(plugins) }))
    .filter(({ name }) => baseline === "without" || !["without", "idle"].includes(name));
}

function printResults(suite, babel, resultsByVariant) {
  const baseline = resultsByVariant.get(suite.baseline);
  const rows = [...resultsByVariant].map(([variant, { typical, best }]) => {
    const ratio = typical / baseline.typical;
    const bound = variant === "ours" ? suite.bound : undefined;
    return [
      labels[variant],
      `${typical.toFixed(1)} ms`,
      ratio.toFixed(3),
      (best / baseline.best).toFixed(3),
      bound === undefined ? "" : `<= ${bound.toFixed(2)}`,
      verdict(ratio, bound),
    ];
  });
  console.log(
    `${suite.title}, ${babel.name}, sums of each file's median of ${suite.rounds} rounds`,
  );
  printTable(["plugins", "time", `/ ${labels[suite.baseline]}`, "best / best", "bound", ""], rows);
}

console.log(`Node ${process.version}, ${nameAndVersion("@import-phases/babel-plugin")}`);
for (const { name, incumbentVersion } of babels) console.log(`${name}, ${incumbentVersion}`);
console.log(`Corpus: ${corpusPackages.map((name) => nameAndVersion(name)).join(", ")}\n`);
for (const suite of suites) {
  for (const babel of babels) {
    const variants = variantsOf(suite, babel);
    checkSuite(suite, babel, variants);
    printResults(suite, babel, measureSuite(suite, babel, variants));
  }
}
