// Builds, and leaves the tarballs of all public packages in `artifacts/`, and nothing else.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `npm run check` has packed for all of its steps.
if (process.env.IMPORT_PHASES_BUILT) process.exit();

const root = new URL("../", import.meta.url);
const artifacts = new URL("artifacts/", root);

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts);
execFileSync(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))], {
  stdio: "inherit",
});
const workspaces = readdirSync(new URL("packages/", root)).filter((name) => {
  const manifest = readFileSync(new URL(`packages/${name}/package.json`, root), "utf8");
  return JSON.parse(manifest).private !== true;
});
const args = ["pack", "--loglevel=error", "--pack-destination", fileURLToPath(artifacts)];
for (const name of workspaces) args.push("--workspace", `packages/${name}`);
execFileSync("npm", args, {
  cwd: fileURLToPath(root),
  stdio: "inherit",
  shell: process.platform === "win32",
});
