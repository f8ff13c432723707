import { mkdtempSync, realpathSync, watch, type FSWatcher } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, parse, sep } from "node:path";
import type { Readable } from "node:stream";
import type { TypeScript } from "./find-typescript.ts";
import { lostPhase } from "./messages.ts";
import { Mirror } from "./mirror.ts";
import { copyNativeTypeScript } from "./native-typescript.ts";
import { removeCleaned, takeOutputs } from "./outputs.ts";
import { MessageRestorer } from "./restore.ts";
import { runChild } from "./run-child.ts";
import { isInside, workspaceOf } from "./workspace.ts";

/** TypeScript 7 is a program of its own, so it runs over a masked copy of the program. */
export async function runOnMirror(
  typescript: TypeScript,
  args: readonly string[],
  cwd: string,
): Promise<number> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "import-phases-tsc-")));
  const isWatching = args.some((arg) => /^--?w(?:atch)?$/i.test(arg));
  const watchers: FSWatcher[] = [];
  const messages = new MessageRestorer();
  const folder = realpathSync(cwd);
  const mirror = new Mirror(workspaceOf(folder, args), join(temporary, "files"), {
    messages,
    onFolder(path) {
      if (!isWatching) return;
      watchers.push(watchFolder(path, (name) => mirror.update(join(path, name))));
    },
  });
  let isPhaseLost = false;
  const finish = (): void => {
    for (const file of takeOutputs(mirror)) {
      isPhaseLost = true;
      process.stdout.write(`${lostPhase(file)}\n`);
    }
  };
  try {
    mirror.copy();
    const command = copyNativeTypeScript(typescript.folder, join(temporary, "typescript"));
    const restore = restorer(mirror, messages);
    const status = await runChild(
      command,
      argumentsFor(mirror, args),
      { cwd: mirror.toMirror(folder), stdio: ["inherit", "pipe", "pipe"] },
      ({ stdout, stderr }) => {
        passOn(stdout!, process.stdout, restore);
        passOn(stderr!, process.stderr, restore);
        // Each round of a watch ends with a message.
        if (isWatching) stdout!.on("data", finish);
      },
    );
    finish();
    if (args.some((arg) => /^--?clean$/i.test(arg))) removeCleaned(mirror);
    return isPhaseLost ? status || 1 : status;
  } finally {
    for (const watcher of watchers) watcher.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

function watchFolder(folder: string, update: (name: string) => void): FSWatcher {
  const watcher = watch(folder, (_event, name) => {
    try {
      if (name) update(name);
    } catch (error) {
      // It has gone meanwhile, which is another event.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  });
  // The folder has gone.
  return watcher.on("error", () => watcher.close());
}

function argumentsFor(mirror: Mirror, args: readonly string[]): string[] {
  const mapped = args.map((arg) =>
    isAbsolute(arg) && isInside(mirror.workspace, arg) ? mirror.toMirror(arg) : arg,
  );
  const isPretty = process.stdout.isTTY && !args.some((arg) => /^--?pretty$/i.test(arg));
  return isPretty ? [...mapped, "--pretty"] : mapped;
}

/** Gives a message the paths and the words of the program. */
function restorer(mirror: Mirror, messages: MessageRestorer): (text: string) => string {
  const { root } = parse(mirror.workspace);
  const folder = `${mirror.folder}${sep}`;
  const slashed = folder.replaceAll("\\", "/");
  return (text) =>
    messages.restore(text).replaceAll(folder, root).replaceAll(slashed, root.replaceAll("\\", "/"));
}

/** Passes on whole lines, since what is to be restored may be cut in two. */
function passOn(
  from: Readable,
  to: NodeJS.WritableStream,
  restore: (text: string) => string,
): void {
  let rest = "";
  from.setEncoding("utf8");
  from.on("data", (text: string) => {
    const end = `${rest}${text}`.lastIndexOf("\n") + 1;
    to.write(restore(`${rest}${text}`.slice(0, end)));
    rest = `${rest}${text}`.slice(end);
  });
  from.on("end", () => to.write(restore(rest)));
  // Whoever reads has seen enough, as with `| head`.
  to.on("error", () => from.destroy());
}
