import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { ProgramFormat } from "./fixture-case.ts";

/** What the first line of a program may set: `// options: {…}`. */
export interface ProgramFileOptions {
  readonly formats?: readonly ProgramFormat[];
  /** `false` for what no engine knows yet. */
  readonly native?: false;
  /** Options of our plugin. */
  readonly plugin?: object;
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Whether the binaries are not there yet when the program is compiled. */
  readonly isBuiltLater?: boolean;
}

/** A program with all its files and what it prints, in one file of a topic's folder. */
export interface ProgramFile {
  readonly topic: string;
  /** The rule of SPEC.md, then what it means here. */
  readonly name: string;
  readonly options: ProgramFileOptions;
  /** Its files and those of `shared` that it names, as they are written. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly entry: "exec.js" | "exec.cjs";
  readonly stdout: string;
}

type Files = Map<string, string | Uint8Array>;

const heading = /^\/\/ ---- (.*)\n/m;
const optionsLine = /^\/\/ options: (.*)\n/;
const sharedFolder = "shared";

/** All programs of a folder, in the order of their topics and names. */
export function readProgramFiles(folder: string): ProgramFile[] {
  const shared = readShared(join(folder, sharedFolder));
  return readdirSync(folder)
    .filter((topic) => topic !== sharedFolder)
    .flatMap((topic) =>
      readdirSync(join(folder, topic)).map((file) => {
        const text = readFileSync(join(folder, topic, file), "utf8");
        return parseProgramFile(topic, basename(file, ".js"), text, shared);
      }),
    );
}

function readShared(folder: string): Files {
  return new Map(
    readdirSync(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      return [file, file.endsWith(".wasm") ? bytes : bytes.toString()];
    }),
  );
}

/** `// ---- name` begins a file; what stands ahead of the first is `exec.js`; `prints` is the last. */
function parseProgramFile(topic: string, name: string, text: string, shared: Files): ProgramFile {
  const options = optionsLine.exec(text)?.[1] ?? "{}";
  const [first, ...sections] = text.replace(optionsLine, "").split(heading);
  const files: Files = new Map();
  if (first!.trim() !== "") files.set("exec.js", first!);
  for (let index = 0; index < sections.length; index += 2) {
    files.set(sections[index]!, sections[index + 1]!);
  }
  const stdout = files.get("prints");
  files.delete("prints");
  const entry = files.has("exec.js") ? "exec.js" : "exec.cjs";
  if (typeof stdout !== "string" || !files.has(entry)) {
    throw new Error(`${topic}/${name} has no program, or does not say what it prints.`);
  }
  for (const [file, content] of shared) {
    if (text.includes(file.replace(/\.wat$/, ".wasm")) && !files.has(file))
      files.set(file, content);
  }
  return { topic, name, options: JSON.parse(options), files, entry, stdout };
}
