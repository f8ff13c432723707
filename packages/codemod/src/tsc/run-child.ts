import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { constants } from "node:os";

const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a program to its end and gives its exit code. A signal ends the program first, then this one. */
export function runChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  onStart?: (child: ChildProcess) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    const stop = (): void => passedOn.forEach((signal) => process.off(signal, pass));
    for (const signal of passedOn) process.on(signal, pass);
    child.on("error", (error) => {
      stop();
      reject(error);
    });
    child.on("close", (status, signal) => {
      stop();
      // As a shell says that a signal has ended it.
      resolve(status ?? 128 + constants.signals[signal!]);
    });
    onStart?.(child);
  });
}
