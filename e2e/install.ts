import { execFile } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { babelMajors, installFolderOf, installVariable } from "./installs.ts";
import uninstall from "./uninstall.ts";

const artifacts = join(__dirname, "../artifacts");

/** Installs the tarballs once beside each Babel major, and beside other runners, outside of the repository. */
export default async function install(): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "import-phases-packages-")));
  process.env[installVariable] = folder;
  const installs = [...babelMajors.map(installBeside), installRunners()];
  for (const result of await Promise.allSettled(installs)) {
    if (result.status === "fulfilled") continue;
    // Jest runs no teardown where the setup has failed.
    uninstall();
    throw result.reason;
  }
}

function installBeside(major: number): Promise<void> {
  const folder = installFolderOf(major);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const babel = ["core", "cli", "preset-env", "preset-typescript"];
  // Jest 29 only works with Babel 7.
  const jest = ["jest", "babel-jest", "jest-environment-jsdom"];
  const jestMajor = major === 7 ? 29 : 30;
  const specs = [
    ...babel.map((name) => `@babel/${name}@${major}`),
    ...jest.map((name) => `${name}@${jestMajor}`),
  ];
  return installIn(folder, ["--no-package-lock", ...specs]);
}

/** As the lock file of `e2e/runners` says. */
function installRunners(): Promise<void> {
  const folder = installFolderOf("runners");
  mkdirSync(folder);
  for (const name of ["package.json", "package-lock.json"]) {
    copyFileSync(join(__dirname, "runners", name), join(folder, name));
  }
  return installIn(folder, ["--no-save"]);
}

async function installIn(folder: string, args: readonly string[]): Promise<void> {
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  try {
    await promisify(execFile)("npm", ["install", ...flags, ...args, ...tarballs()], {
      cwd: folder,
      shell: process.platform === "win32",
    });
  } catch (error) {
    const { stderr } = error as { stderr: string };
    throw new Error(
      `Cannot install the packages in ${basename(folder)}. These tests need the npm registry.\n${stderr}`,
      { cause: error },
    );
  }
}

function tarballs(): string[] {
  const files = readdirSync(artifacts).filter((file) => file.endsWith(".tgz"));
  if (files.length === 0) throw new Error("There are no tarballs. Make them with `npm run pack`.");
  return files.map((file) => join(artifacts, file));
}
