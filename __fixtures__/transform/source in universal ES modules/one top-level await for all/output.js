import { importSource as _importSource, bundledAsset as _bundledAsset, allSources as _allSources } from "@import-phases/runtime";
/* first */
const [x, y] = await _allSources([_importSource(new URL("./a.wasm", import.meta.url), import.meta.url), _importSource(_bundledAsset("pkg/b.wasm", () => new URL("pkg/b.wasm", import.meta.url), import.meta.url), import.meta.url, import.meta.resolve)]);
import { b } from "./b.js";
console.log(x, y, b);
