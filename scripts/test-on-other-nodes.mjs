// Runs the tests that start Nodes of their own on all of them but the one that `npm test` runs on.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeVersions } from "./node-majors.mjs";

const [current] = process.versions.node.split(".");
const others = Object.keys(nodeVersions).filter((major) => major !== current);
const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const { status } = spawnSync(process.execPath, [jest, "nodes\\.test"], {
  env: { ...process.env, NODES: others.join() },
  stdio: "inherit",
});
process.exit(status ?? 1);
