// Finds the browser for `npm run test:browser`. By itself it prints the path, or what to do.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const wellKnown = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the Chromium of this machine: what `CHROMIUM` names, or the first that is found. */
export function findChromium({ CHROMIUM, PATH = "" } = process.env) {
  const folders = PATH.split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = CHROMIUM ? [CHROMIUM] : [...wellKnown, ...inPath];
  const found = candidates.find(isExecutable);
  if (found) return found;
  const problem = CHROMIUM
    ? `CHROMIUM names ${CHROMIUM}, which cannot be run.`
    : "There is no Chromium on this machine.";
  throw new Error(
    `${problem} Install one, as with \`apt-get install chromium\`, or name it: \`CHROMIUM=/path/to/chromium npm run test:browser\`.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
