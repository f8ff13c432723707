import { importSource as _importSource, importAnySource as _importAnySource } from "@import-phases/runtime";
export const literal = () => _importSource("./a.wasm", import.meta.url);
export const bare = () => _importSource("pkg/a.wasm", import.meta.url, import.meta.resolve);
export const computed = (name, options) => _importAnySource(`./${name}.wasm`, import.meta.url, import.meta.resolve, options);
export const attributes = _importSource("./a.wasm", import.meta.url, void 0, {
  with: {}
});
export class Loader {
  source = _importSource("./field.wasm", import.meta.url);
  *all(names) {
    for (const name of names) yield _importAnySource(yield name, import.meta.url, import.meta.resolve);
  }
}
