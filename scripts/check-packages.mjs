// Checks the tarballs in `artifacts/` as a registry would hand them out: that every resolver finds code
// and types, and that nothing is missing or too much.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

const documents = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];

/** Which file of `src` a file of `dist` is made of. */
const emittedFile = /^dist\/(?:cjs\/)?(.+?)\.(?:c?js(?:\.map)?|d\.ts)$/;

function publicPackages() {
  return readdirSync(new URL("packages/", root))
    .map((name) => {
      const folder = new URL(`packages/${name}/`, root);
      const manifest = readFileSync(new URL("package.json", folder), "utf8");
      return Object.assign(JSON.parse(manifest), { folder });
    })
    .filter((manifest) => manifest.private !== true);
}

/** Under the name that `npm pack` gives it. */
function tarballOf({ name, version }) {
  const file = `artifacts/${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  return fileURLToPath(new URL(file, root));
}

function filesIn(tarball) {
  const list = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" });
  return list
    .trimEnd()
    .split(/\r?\n/)
    .map((file) => file.replace(/^package\//, ""));
}

function readFrom(tarball, file) {
  return execFileSync("tar", ["-xzOf", tarball, `package/${file}`], { encoding: "utf8" });
}

function surplusIn(tarball, { folder }) {
  return (
    filesIn(tarball)
      .filter((file) => !documents.includes(file) && file !== "dist/cjs/package.json")
      // Written as they are shipped.
      .filter((file) => !file.startsWith("jscodeshift/"))
      .filter((file) => {
        const [, source] = emittedFile.exec(file) ?? [];
        return source === undefined || !existsSync(new URL(`src/${source}.ts`, folder));
      })
      .map((file) => `${file} is neither a document nor made of a file in src.`)
  );
}

function documentProblems(tarball, { name, version }) {
  const files = filesIn(tarball);
  const missing = documents.filter((file) => !files.includes(file));
  if (missing.length > 0) return missing.map((file) => `${file} is missing.`);
  const problems = [];
  if (readFrom(tarball, "LICENSE") !== readFileSync(new URL("LICENSE", root), "utf8")) {
    problems.push("LICENSE is not that of the repository.");
  }
  if (!readFrom(tarball, "README.md").startsWith(`# ${name}\n`)) {
    problems.push("README.md does not begin with the name of the package.");
  }
  if (!readFrom(tarball, "CHANGELOG.md").includes(`\n## ${version}\n`)) {
    problems.push(`CHANGELOG.md has no entry for ${version}.`);
  }
  return problems;
}

function check(manifest) {
  const tarball = tarballOf(manifest);
  const problems = [...surplusIn(tarball, manifest), ...documentProblems(tarball, manifest)];
  for (const problem of problems) console.error(`${manifest.name}: ${problem}`);
  const shipsCommonJS = "require" in manifest.exports["."];
  const profile = shipsCommonJS ? "strict" : "esm-only";
  const options = {
    cwd: fileURLToPath(root),
    stdio: "inherit",
    shell: process.platform === "win32",
  };
  const runs = [
    spawnSync("npx", ["publint", tarball, "--strict"], options),
    // Workers are started by the file of this entry, as an ES module; nobody requires it.
    spawnSync(
      "npx",
      ["attw", tarball, "--profile", profile, "--exclude-entrypoints", "./worker"],
      options,
    ),
  ];
  return problems.length === 0 && runs.every(({ status }) => status === 0);
}

const results = publicPackages().map(check);
if (!results.every(Boolean)) process.exit(1);
