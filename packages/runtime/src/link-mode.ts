import { importFailure, importFailureSync } from "./import-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { loadSource, loadSourceSync } from "./load-source.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import type { WebAssemblyModule } from "./platform-types.ts";

/** An algorithm that runs with or without waiting: it yields whatever may have to be waited for. */
export type Steps<Result> = Generator<unknown, Result, unknown>;

/** What linking does differently where it may wait. */
export interface Mode {
  readonly isSync: boolean;
  loadSource(url: string): unknown;
  /** Gives what few programs need. */
  loadOnDemand(): unknown;
  /** Evaluates a module that is not WebAssembly. */
  importModule(url: string): unknown;
  instantiate(module: WebAssemblyModule, imports: object): unknown;
  /** What an import fails with: the runtime's own failures in words, and everything else as it is. */
  importFailure(error: unknown, url: string, location?: string | undefined): unknown;
  /** Runs algorithms that do not depend on each other. */
  all(runs: readonly Steps<unknown>[]): unknown;
  run<Result>(steps: Steps<Result>): Result | Promise<Result>;
}

function runNow<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next(step.value);
  return step.value;
}

async function runLater<Result>(steps: Steps<Result>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    let value: unknown;
    try {
      value = await step.value;
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(value);
  }
  return step.value;
}

/** As Node links, which has to be done when the importing module goes on. */
export const now: Mode = {
  isSync: true,
  loadSource: loadSourceSync,
  loadOnDemand: loadOnDemandSync,
  importModule: (url) => loadOnDemandSync().requireModule(url),
  instantiate: (module, imports) =>
    new WebAssembly.Instance(module, imports as WebAssembly.Imports),
  importFailure: importFailureSync,
  all: (runs) => runs.map(runNow),
  run: runNow,
};

/** As browsers link, and all dynamic imports. */
export const later: Mode = {
  isSync: false,
  loadSource,
  loadOnDemand,
  importModule: (url) => import(/* webpackIgnore: true */ /* @vite-ignore */ url),
  // Where imports that wait meet some that do not, an instantiation must not be half done.
  instantiate: (module, imports) =>
    nodeBuiltin("fs")
      ? now.instantiate(module, imports)
      : WebAssembly.instantiate(module, imports as WebAssembly.Imports),
  importFailure,
  all: (runs) => Promise.all(runs.map(runLater)),
  run: runLater,
};
