import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceKind } from "./stand-ins.ts";

const scriptExtension = /\.([cm]?)[jt]sx?$/;

/** What kind of source a specifier gives, as far as its extension tells. */
export function sourceKindOf(specifier: string): SourceKind {
  const path = pathOf(specifier);
  if (path.endsWith(".wasm")) return "wasm";
  return scriptExtension.test(path) ? "javascript" : "either";
}

/** Whether a relative specifier names neither a file nor its declarations. Others are not looked up. */
export function isMissing(specifier: string, importer: string): boolean {
  if (!/^\.\.?\//.test(specifier)) return false;
  const file = join(dirname(importer), decodeURI(pathOf(specifier)));
  const declarations = file.replace(/\.[^./\\]+$/, ".d$&.ts");
  const scripts = [".$1ts", ".$1tsx", ".d.$1ts"].map((extension) => {
    return file.replace(scriptExtension, extension);
  });
  return ![file, declarations, ...scripts].some((candidate) => existsSync(candidate));
}

function pathOf(specifier: string): string {
  return specifier.replace(/[?#].*/s, "");
}
