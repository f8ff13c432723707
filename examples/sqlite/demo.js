// Compiles `src/query.js` as `.babelrc` says, for each module system of Node and for Jest, and runs
// what comes out. Fails where a command fails, or where the rows of the query are not printed.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

const formats = [
  {
    title: "Node, ES modules",
    commands: [
      "npx babel src --out-dir dist/module",
      `node --eval "import('./dist/module/query.js').then(({ main }) => main())"`,
    ],
    compiledFile: () => "dist/module/query.js",
  },
  {
    title: "Node, CommonJS",
    commands: [
      "npx babel src --env-name commonjs --out-dir dist/commonjs --out-file-extension .cjs",
      `node --eval "require('./dist/commonjs/query.cjs').main()"`,
    ],
    compiledFile: () => "dist/commonjs/query.cjs",
  },
  { title: "Jest with babel-jest", commands: ["npx jest"], compiledFile: fileInJestCache },
];

function fileInJestCache() {
  const files = readdirSync(join(folder, "dist/jest"), { recursive: true });
  const file = files.find((name) => /^query_\w+$/.test(basename(name)));
  return join("dist/jest", file ?? fail("Jest has not compiled src/query.js."));
}

function environment() {
  // They choose a part of `.babelrc`, and are set where a test runs the demo.
  const { NODE_ENV: _, BABEL_ENV: __, ...inherited } = process.env;
  return {
    ...inherited,
    // `node` and `npx` shall be those that run this file.
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    npm_config_loglevel: "error",
    npm_config_update_notifier: "false",
  };
}

function run(command) {
  console.log(`$ ${command}`);
  const options = { cwd: folder, env: environment(), encoding: "utf8", shell: true };
  const { status, stdout, stderr } = spawnSync(command, options);
  // Jest writes its report to `stderr`.
  const output = `${stdout}${stderr}`.trimEnd();
  return status === 0 ? output : fail(`The command failed.\n${output}`);
}

/** The line that declares `sqliteModule` in a file. */
function declarationIn(file) {
  const code = readFileSync(join(folder, file), "utf8");
  const match = /^(?:import source|const) sqliteModule .*$/m.exec(code);
  return match?.[0] ?? fail(`${file} does not declare sqliteModule.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

// What earlier runs have left there must not be what this one shows.
rmSync(join(folder, "dist"), { recursive: true, force: true });

for (const { title, commands, compiledFile } of formats) {
  console.log(`--- ${title} ---`);
  const output = commands.map(run).at(-1);
  console.log(`\n  ${declarationIn("src/query.js")}`);
  console.log(`→ ${declarationIn(compiledFile())}\n`);
  console.log(`${output}\n`);
  // A promise that never settles ends Node without an error.
  if (!/ euros$/m.test(output)) fail("The rows are missing.");
}
