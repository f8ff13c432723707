import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { assetURL } from "./asset-url.mjs";

/** Emits the wasm of `new URL("…", import.meta.url)`. Packages are found by @rollup/plugin-node-resolve. */
export const wasmAssets = {
  name: "wasm-assets",
  async transform(code, importer) {
    let output = code;
    for (const [expression, , specifier] of code.matchAll(assetURL)) {
      const file = await this.resolve(specifier, importer);
      if (!file) this.error(`Cannot find ${specifier}.`);
      const asset = this.emitFile({
        type: "asset",
        name: basename(file.id),
        source: await readFile(file.id),
      });
      const emitted = `new URL(import.meta.ROLLUP_FILE_URL_${asset})`;
      output = output.replaceAll(expression, emitted);
    }
    return output === code ? null : { code: output, map: null };
  },
};
