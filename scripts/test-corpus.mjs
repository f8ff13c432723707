// Runs the tests of `e2e/codemod`: installs the packages that the migrations are run over.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

function run(command, args, folder = root) {
  const { status } = spawnSync(command, args, {
    cwd: fileURLToPath(folder),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

// The packages are read, and a few are run; none is built.
const install = ["ci", "--ignore-scripts", "--omit=optional", "--legacy-peer-deps"];
run(
  "npm",
  [...install, "--no-audit", "--no-fund", "--loglevel=error"],
  new URL("e2e/codemod/", root),
);
run("npm", ["run", "--silent", "build"]);
run("npx", ["--no", "--", "jest", "--config", "jest.corpus.config.js", ...process.argv.slice(2)]);
