// Runs programs one after the other in this process, which is most of what each would cost alone, and
// prints how each ended as JSON. A program has ended when nothing is left to wait for.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

const print = process.stdout.write.bind(process.stdout);
const files = JSON.parse(process.argv[2]);
const ended = [];
let current;
let isPrinted = false;

for (const name of ["stdout", "stderr"]) {
  process[name].write = (text) => {
    // A process that has failed prints nothing any more.
    if (current.exitCode === undefined) current[name] += text;
    return true;
  };
}

function fail(error) {
  if (current.exitCode !== undefined) return;
  current.stderr += `${error?.stack ?? error}\n`;
  current.exitCode = 1;
}

async function start(file, type) {
  current = { stdout: "", stderr: "", isWaiting: true };
  process.chdir(dirname(file));
  try {
    if (type === "commonjs") createRequire(file)(file);
    else await import(pathToFileURL(file).href);
  } catch (error) {
    fail(error);
  }
  current.isWaiting = false;
}

process.on("uncaughtException", fail);
process.on("beforeExit", () => {
  if (current) {
    const { stdout, stderr, isWaiting } = current;
    // 13 is Node's for a top-level await that never ends.
    ended.push({ exitCode: current.exitCode ?? (isWaiting ? 13 : 0), stdout, stderr });
  }
  const next = files[ended.length];
  if (next) setImmediate(start, ...next);
  else if (!isPrinted) {
    isPrinted = true;
    print(JSON.stringify(ended));
  }
});
