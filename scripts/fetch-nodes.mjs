// Fetches the Nodes that the tests compare with each other into `.cache/nodes`. They come as npm
// packages that hold a binary, so nothing but npm is needed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const versions = { 20: "20.20", 22: "22", 24: "24.9", 26: "26.10" };
const cache = new URL("../.cache/nodes/", import.meta.url);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const packageName = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { isDone: status === 0, stderr };
}

for (const [major, range] of Object.entries(versions)) {
  const folder = new URL(`${major}/`, cache);
  const binary = fileURLToPath(new URL("bin/node", folder));
  if (!existsSync(binary)) {
    const unpacking = new URL(`${major}.unpacking/`, cache);
    rmSync(unpacking, { recursive: true, force: true });
    mkdirSync(unpacking, { recursive: true });
    const spec = `${packageName}@${range}`;
    const args = [
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
      "--prefix",
    ];
    const { isDone, stderr } = run(npm, [...args, ".", spec], fileURLToPath(unpacking));
    if (!isDone) {
      console.error(`Cannot fetch Node ${major} as ${spec}:\n${stderr}`);
      process.exit(1);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(new URL(`node_modules/${packageName}/`, unpacking), folder);
    rmSync(unpacking, { recursive: true, force: true });
  }
  const { stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  console.log(`Node ${major}: ${stdout?.trim() ?? "does not run"}`);
  if (!stdout?.startsWith(`v${major}.`)) process.exit(1);
}
