import { join } from "node:path";

export const babelMajors = [7, 8] as const;

/** Tells the processes that run the tests where install.ts has installed the packages. */
export const installVariable = "IMPORT_PHASES_INSTALLS";

/** What our packages are installed beside: a Babel major, or the dependencies of `e2e/runners`. */
export type Install = number | "runners";

/** The folder whose `node_modules` holds our packages beside something. */
export function installFolderOf(install: Install): string {
  const name = typeof install === "number" ? `babel-${install}` : install;
  return join(process.env[installVariable]!, name);
}
