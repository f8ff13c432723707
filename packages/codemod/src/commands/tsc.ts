import type { Command } from "commander";

/** Adds `import-phases tsc`. */
export function addTscCommand(program: Command): void {
  program
    .command("tsc")
    .description("Runs your TypeScript over programs with phases. Takes the arguments of `tsc`.")
    .argument("[args...]", "arguments of `tsc`")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(async (args: string[]) => {
      const { runTsc } = await import("../tsc/run.ts");
      process.exitCode = await runTsc(args, process.cwd());
    });
}
