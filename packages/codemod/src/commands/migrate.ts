import type { Command } from "commander";

/** Adds `import-phases migrate`. */
export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("Turns hand-written loading and older proposals into `import source`.")
    .argument("[paths...]", "files and folders", ["."])
    .action(async (paths: string[]) => {
      const { migrate } = await import("../migrate.ts");
      process.exitCode = await migrate(paths);
    });
}
