export const literal = () => import.source("./a.wasm");
export const bare = () => import.source("pkg/a.wasm");
export const computed = (name, options) => import.source(`./${name}.wasm`, options);
export const attributes = import.source("./a.wasm", { with: {} },);
export class Loader {
  source = import.source("./field.wasm");
  *all(names) {
    for (const name of names) yield import.source(yield name);
  }
}
