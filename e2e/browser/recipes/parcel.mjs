import { createRequire } from "node:module";
import { Resolver } from "@parcel/plugin";

const wasmOfPackage = /^(?:@[^/:]+\/)?[^./:][^:]*\.wasm$/;

/** Parcel takes `new URL("package/x.wasm", import.meta.url)` for a relative path. */
export default new Resolver({
  async resolve({ specifier, dependency }) {
    if (dependency.specifierType !== "url" || !wasmOfPackage.test(specifier)) return null;
    return { filePath: createRequire(dependency.sourcePath).resolve(specifier) };
  },
});
