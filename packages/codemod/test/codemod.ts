import { join } from "node:path";

import type * as codemod from "@import-phases/codemod";

export type Codemod = typeof codemod;

/** The package as it is built: its dependencies are no part of Jest's sandbox. */
export async function loadCodemod(): Promise<Codemod> {
  return (await testKit.load(join(__dirname, "../dist/index.js"))) as Codemod;
}
