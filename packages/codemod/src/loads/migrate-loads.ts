import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { readProgram, type Program } from "../program/program.ts";
import { Rewrite } from "../text/rewrite.ts";
import { convertLoad } from "./convert-load.ts";
import { isInlineBytes, isModule, readWasmCall, type WasmCall } from "./wasm-call.ts";
import { wasmInputOf } from "./wasm-input.ts";

/** Which loads a migration is about: those that fetch, or those that read files. */
type Kind = "fetch" | "file";

const replacedGlobal =
  /\b(?:(?:globalThis|window|self|global)\s*\.\s*(?:fetch|WebAssembly|URL)|WebAssembly\s*\.\s*\w+)\s*(?:\?\?|\|\||&&)?=(?![=>])/;

const madeByProgram =
  /\b(?:writeFile|copyFile|cp|rename|createWriteStream|exec|execFile|spawn|fork)(?:Sync)?\b/;

/** What the rest of the file does that makes all loads in it doubtful. */
function reasonAgainstFile({ code }: Program, kind: Kind): string | undefined {
  const [global] = replacedGlobal.exec(code) ?? [];
  if (global !== undefined)
    return `the file writes to a global: \`${global.replace(/\s*(?:\?\?|\|\||&&)?=$/, "")}\``;
  if (kind === "file" && madeByProgram.test(code)) {
    return "the file writes files or starts programs, which may make the WebAssembly first";
  }
  return undefined;
}

/** Of what kind a call is by its own name, where its input is not proved. */
function kindOf({ takes }: WasmCall, code: string): Kind {
  return takes === "response" || !/\breadFile(?:Sync)?\b/.test(code) ? "fetch" : "file";
}

/** Converts the loads of one kind in a file, and reports those that it leaves. */
export function migrateLoads(
  source: string,
  { file = "file.js" }: MigrationOptions,
  migration: { readonly name: string; readonly kind: Kind },
): MigrationResult {
  const program = readProgram(source, file);
  const rewrite = new Rewrite(program, migration.name);
  const doubt = reasonAgainstFile(program, migration.kind);
  for (const path of program.calls) {
    const call = readWasmCall(path);
    if (!call || isModule(call.input) || (call.takes === "bytes" && isInlineBytes(call.input)))
      continue;
    const input = wasmInputOf(call.input, call.takes);
    const kind = "reason" in input ? kindOf(call, source) : input.by;
    if (kind !== migration.kind) continue;
    const reason =
      "reason" in input ? input.reason : (doubt ?? convertLoad({ program, call, input, rewrite }));
    if (reason !== undefined) rewrite.report(path.node, reason);
  }
  return rewrite.finish();
}
