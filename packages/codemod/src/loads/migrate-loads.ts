import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { readProgram, type Program } from "../program/program.ts";
import { Rewrite } from "../text/rewrite.ts";
import { convertLoad } from "./convert-load.ts";
import { loadingUsesOf } from "./loading-uses.ts";
import { isInlineBytes, isModule } from "./wasm-call.ts";
import { wasmInputOf } from "./wasm-input.ts";

/** Which loads a migration is about: those that fetch, or those that read files. */
type Kind = "fetch" | "file";

const commonJS = /(?<![.\w$])(?:require\s*\(|module\.exports\b|exports\.\w)/;

const madeByProgram =
  /\b(?:writeFile|copyFile|cp|rename|createWriteStream|exec|execFile|spawn|fork)(?:Sync)?\b/;

const globalIsReplaced = "the file replaces a global that loads";

/** What the rest of the file does that makes all loads in it doubtful. */
function reasonAgainstFile(program: Program, kind: Kind): string | undefined {
  if (program.writesLoadingGlobals) return globalIsReplaced;
  if (kind === "file" && madeByProgram.test(program.code)) {
    return "the file writes files or starts programs, which may make the WebAssembly first";
  }
  return undefined;
}

/** Of what kind a call is by its own name, where its input is not proved. */
function kindOf(name: string, code: string): Kind {
  return name.endsWith("Streaming") || !/\breadFile(?:Sync)?\b/.test(code) ? "fetch" : "file";
}

/** Converts the loads of one kind in a file, and reports those that it leaves. */
export function migrateLoads(
  source: string,
  { file = "file.js" }: MigrationOptions,
  migration: { readonly name: string; readonly kind: Kind },
): MigrationResult {
  const program = readProgram(source, file);
  const rewrite = new Rewrite(program, migration.name);
  const isCommonJS = !program.isModule && (file.endsWith(".cjs") || commonJS.test(source));
  let doubt: { readonly reason: string | undefined } | undefined;
  const { calls, lost, areReplaced } = loadingUsesOf(program);
  for (const call of calls) {
    if (isModule(call.input) || (call.takes === "bytes" && isInlineBytes(call.input))) continue;
    const input = wasmInputOf(call.input, call.takes);
    const kind = "reason" in input ? kindOf(call.name, source) : input.by;
    if (kind !== migration.kind) continue;
    rewrite.attempt(call.path.node, () => {
      if (isCommonJS) return "the file is a CommonJS module, which has no `import source`";
      if ("reason" in input) return input.reason;
      if (call.doubt !== undefined) return call.doubt;
      doubt ??= { reason: areReplaced ? globalIsReplaced : reasonAgainstFile(program, kind) };
      return doubt.reason ?? convertLoad({ program, call, input, rewrite });
    });
  }
  for (const { path, name, reason } of lost) {
    if (kindOf(name, source) === migration.kind) rewrite.report(path.node, reason);
  }
  return rewrite.finish();
}
