import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileVersion } from "./file-version.ts";

interface Digest {
  readonly version: string;
  readonly text: string;
}

const digests = new Map<string, Digest>();

/**
 * What changes with the binaries that `text` may export from: what a module exports that has
 * `export * from "./x.wasm"`, the plugin reads there.
 *
 * @param text - The module.
 * @param importer - Its path.
 */
export function wasmContentsFor(text: string, importer: string): string {
  if (!text.includes(".wasm") || !/\bexport\b/.test(text)) return "";
  const specifiers = [...text.matchAll(/(["'])([^"'\n]+\.wasm)\1/g)].map(([, , name]) => name!);
  return specifiers.map((specifier) => digestOf(specifier, importer)).join();
}

function digestOf(specifier: string, importer: string): string {
  try {
    const path = pathOf(specifier, importer);
    const version = fileVersion(path);
    let digest = digests.get(path);
    if (digest?.version !== version) {
      digest = { version, text: createHash("sha1").update(readFileSync(path)).digest("hex") };
      digests.set(path, digest);
    }
    return digest.text;
  } catch {
    // It may be built later, or mean something else.
    return "";
  }
}

function pathOf(specifier: string, importer: string): string {
  if (!/^\.\.?\//.test(specifier)) return createRequire(importer).resolve(specifier);
  return resolve(dirname(importer), decodeURIComponent(specifier));
}
