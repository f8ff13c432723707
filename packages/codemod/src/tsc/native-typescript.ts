import { appendFileSync, constants, copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { declarations } from "./stand-ins.ts";

const libraryWithStandIns = "lib.es5.d.ts";

/**
 * Makes a copy of a native TypeScript that knows the types of the stand-ins: it reads its libraries
 * from beside the executable.
 *
 * @param typescript - The folder of the package `typescript`.
 * @param folder - Where the copy goes.
 * @returns The executable.
 */
export function copyNativeTypeScript(typescript: string, folder: string): string {
  const require = createRequire(join(typescript, "package.json"));
  const platform = `@typescript/typescript-${process.platform}-${process.arch}`;
  const original = join(dirname(require.resolve(`${platform}/package.json`)), "lib");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(original)) {
    const [from, to] = [join(original, name), join(folder, name)];
    if (name === libraryWithStandIns) copyFileSync(from, to);
    else linkOrCopy(from, to);
  }
  appendFileSync(join(folder, libraryWithStandIns), declarations);
  return join(folder, process.platform === "win32" ? "tsc.exe" : "tsc");
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or none that has hard links.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
