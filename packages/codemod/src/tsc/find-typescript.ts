import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The TypeScript of a folder's program. */
export interface TypeScript {
  readonly folder: string;
  readonly version: string;
}

/** Finds the package `typescript` that the files of a folder would import. */
export function findTypeScript(folder: string): TypeScript | undefined {
  const require = createRequire(join(folder, "file.js"));
  try {
    const manifest = require.resolve("typescript/package.json");
    const { version } = require(manifest) as { version: string };
    return { folder: dirname(manifest), version };
  } catch {
    return undefined;
  }
}
