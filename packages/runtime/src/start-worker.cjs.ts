import { nodeBuiltin } from "./node-builtins.ts";

// oxlint-disable-next-line no-underscore-dangle -- its name in CommonJS
declare const __dirname: string;

/** CommonJS is Node's, where bundlers for browsers find no worker. */
export function startWebWorker(): never {
  throw new TypeError(
    "A worker from a source can only be started by ES modules in browsers: compile to ES modules.",
  );
}

/** The file that Node's threads run. */
export function bootstrapURL(): URL {
  return nodeBuiltin("url")!.pathToFileURL(nodeBuiltin("path")!.join(__dirname, "../worker.js"));
}
