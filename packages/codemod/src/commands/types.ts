import type { Command } from "commander";
import type { WriteTypesOptions } from "../types/write-types.ts";

/** Adds `import-phases types`. */
export function addTypesCommand(program: Command): void {
  program
    .command("types")
    .description("Writes `x.d.wasm.ts` beside each `x.wasm`, so that TypeScript knows its exports.")
    .argument("[paths...]", "files and folders", ["."])
    .option("--check", "write nothing; exit with 1 where something is to be written", false)
    .option("--force", "also replace declarations that were written by hand", false)
    .action(async (paths: string[], options: WriteTypesOptions) => {
      const { writeTypes } = await import("../types/write-types.ts");
      process.exitCode = await writeTypes(paths, options);
    });
}
