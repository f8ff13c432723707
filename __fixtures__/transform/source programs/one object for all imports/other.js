import { pathToFileURL } from "node:url";
import source third from "./add.wasm";

export { third };
export const folder = new URL("./", pathToFileURL(process.argv[1]));
export const load = (specifier) => import.source(specifier);
