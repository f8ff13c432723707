// Apart from what works with them, as the realm's record names them too.

/** A module as evaluators get it. */
export interface EvaluatedModule {
  /** The resolved URL, query and hash included. */
  readonly url: string;
  /** What stands there: a copy of this evaluation's own, made when it is first asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes as UTF-8, without a byte order mark. */
  readonly text: string;
  /** The import attributes: what stood in `with`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What an evaluator makes of a module: the namespace reads its properties whenever it is read. */
export type EvaluationResult = Readonly<Record<string, unknown>>;

/** An evaluator. One of the two functions has to be there. */
export interface Evaluator {
  /** The names that all namespaces have. Without it, each has those that its result has. */
  readonly exports?: readonly string[];
  readonly evaluate?: (module: EvaluatedModule) => EvaluationResult | PromiseLike<EvaluationResult>;
  /** For output that cannot wait, as that for Node; it also serves where `evaluate` is absent. */
  readonly evaluateSync?: (module: EvaluatedModule) => EvaluationResult;
}
