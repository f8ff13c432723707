import { join } from "node:path";

export const babelMajors = [7, 8] as const;

/** Tells the processes that run the tests where install.ts has installed the packages. */
export const installVariable = "IMPORT_PHASES_INSTALLS";

/** The folder whose `node_modules` holds our packages beside a Babel major. */
export function installFolderOf(major: number): string {
  return join(process.env[installVariable]!, `babel-${major}`);
}
