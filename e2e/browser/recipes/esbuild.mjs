import { readFile } from "node:fs/promises";
import { assetURL } from "./asset-url.mjs";

/** Makes imports of `new URL("….wasm", import.meta.url)`, for the loader `{ ".wasm": "file" }`. */
export const wasmAssets = {
  name: "wasm-assets",
  setup(build) {
    build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      let imports = "";
      let count = 0;
      const code = (await readFile(path, "utf8")).replace(assetURL, (_, quote, specifier) => {
        const name = `wasmAsset${count++}`;
        imports += `\nimport ${name} from ${JSON.stringify(specifier)};`;
        return `new URL(${name}, import.meta.url)`;
      });
      return { contents: code + imports, loader: "js" };
    });
  },
};
