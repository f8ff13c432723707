#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addAnnotateCommand } from "./commands/annotate.ts";
import { addMigrateCommand } from "./commands/migrate.ts";
import { addTscCommand } from "./commands/tsc.ts";
import { addTypesCommand } from "./commands/types.ts";
import { exitCodes } from "./exit-codes.ts";

/** Each command is a file of `commands`, which loads what it needs only when it is run. */
const commands = [addMigrateCommand, addAnnotateCommand, addTypesCommand, addTscCommand];

const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
const { version } = JSON.parse(manifest) as { version: string };

const program = new Command("import-phases")
  .version(version)
  .description("Moves code to import phases, and types and annotates WebAssembly.")
  // So that a command can hand the options that it does not know to another program.
  .enablePositionalOptions()
  .showHelpAfterError("Run `import-phases --help` for what there is.")
  .exitOverride();
for (const addCommand of commands) addCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  // The parser of the arguments has said what is wrong.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.badUsage;
}
