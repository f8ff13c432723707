/** What a worker is told to run, by createWorker. */
export interface WorkerStart {
  /** The module: absent for a source that no import has given. */
  readonly url?: string | undefined;
  /** The compiled module, which the worker need not compile again. */
  readonly source?: object | undefined;
  readonly attribute?: string | undefined;
  /** The modules that implement evaluators, by their attributes. */
  readonly evaluators: readonly (readonly [attribute: string, url: string | Promise<string>])[];
  /** The module that starts the worker. */
  readonly location?: string | undefined;
}

/** Under which name a worker is handed its {@link WorkerStart}. */
export const startKey = "@import-phases/runtime";

/** What is needed of `node:worker_threads`. */
export interface WorkerThreads {
  readonly Worker: unknown;
  setEnvironmentData(key: string, value?: unknown): void;
  getEnvironmentData(key: string): unknown;
}
