import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";

/** For what a terminal sends to the child too. */
function ignore(): void {}

/** Runs a program to its end and gives its exit code. Signals end the program first. */
export function runChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  onStart: (child: ChildProcess) => void = ignore,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on("SIGINT", ignore).on("SIGTERM", pass).on("SIGHUP", pass);
    const stop = (): void => {
      process.off("SIGINT", ignore).off("SIGTERM", pass).off("SIGHUP", pass);
    };
    child.on("error", (error) => {
      stop();
      reject(error);
    });
    child.on("close", (status) => {
      stop();
      // As a shell says that a signal has ended it.
      resolve(status ?? 130);
    });
    onStart(child);
  });
}
