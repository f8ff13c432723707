import type { EvaluatedModule, EvaluationResult, Evaluator } from "./evaluator.ts";
import { isObject } from "./import-options.ts";
import type { Mode, Steps } from "./link-mode.ts";
import { detailsOf, failure, type WordlessDetails } from "./load-failure.ts";
import { readContent, shareContent } from "./read-content.ts";
import { moduleRecordOf, realm, type Evaluation } from "./realm.ts";

/**
 * Defines what `as "…"` does: the evaluator gets a module's bytes and gives what it exports. Another
 * definition of the same name serves the modules that are evaluated from then on.
 *
 * @param name - The evaluator attribute.
 * @param definition - The evaluator, or the namespace of a module that exports its parts, be it by
 *   name or as its default export.
 * @returns The evaluator.
 * @throws {TypeError} When it has no function to evaluate with, its names are not an array of strings,
 *   or its module has not run yet, as one that imports by its own evaluator.
 */
export function defineEvaluator(
  name: string,
  definition: Evaluator | { readonly default: Evaluator },
): Evaluator {
  const evaluator = evaluatorIn(name, definition);
  (realm.evaluators ??= new Map()).set(name, evaluator);
  realm.shareContent = shareContent;
  return evaluator;
}

/** The evaluator of a definition. The exports of a module are in their dead zone until it runs. */
function evaluatorIn(name: string, definition: unknown): Evaluator {
  let options: ErrorOptions | undefined;
  try {
    const { default: other } = Object(definition) as { readonly default?: unknown };
    const evaluator = [definition, other].find(canEvaluate);
    if (evaluator && isNameList(evaluator.exports)) return evaluator;
  } catch (error) {
    options = { cause: error };
  }
  throw new TypeError(
    `The evaluator "${name}" must have a function \`evaluate\` or \`evaluateSync\`; its \`exports\` can only be an array of strings. ` +
      `If it has, its module has not run yet: it imports, itself or through others, as "${name}".`,
    options,
  );
}

function canEvaluate(value: unknown): value is Evaluator {
  const { evaluate, evaluateSync } = (value ?? {}) as Evaluator;
  return typeof (evaluate ?? evaluateSync) === "function";
}

function isNameList(value: unknown): boolean {
  if (value === undefined) return true;
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

/** What is asked of an evaluator. */
export interface EvaluationRequest {
  readonly url: string;
  readonly evaluatorAttribute: string;
  /** The import attributes. */
  readonly attributes: readonly (readonly [key: string, value: string])[];
}

/**
 * The evaluation of a module: one for each resolved URL, evaluator attribute and import attributes,
 * which the proposal calls a clone. It is a box: its namespace may have a `then`.
 *
 * @returns The evaluation, or a promise of it.
 */
export function evaluateModule(
  mode: Mode,
  request: EvaluationRequest,
): Evaluation | Promise<Evaluation> {
  const { url, evaluatorAttribute, attributes } = request;
  const evaluations = (moduleRecordOf(url).evaluations ??= new Map<string, Evaluation>());
  const key = JSON.stringify([evaluatorAttribute, ...attributes.toSorted()]);
  let evaluation = evaluations.get(key);
  if (!evaluation) evaluations.set(key, (evaluation = {}));
  if (evaluation.namespace) return evaluation;
  if (mode.isSync) return mode.run(evaluationSteps(mode, evaluation, request));
  return (evaluation.loading ??= evaluateLater(mode, evaluation, request));
}

async function evaluateLater(
  mode: Mode,
  evaluation: Evaluation,
  request: EvaluationRequest,
): Promise<Evaluation> {
  try {
    return await mode.run(evaluationSteps(mode, evaluation, request));
  } finally {
    // A failed evaluation is not remembered.
    delete evaluation.loading;
  }
}

const wasmModule = "wasm-module";

function* evaluationSteps(
  mode: Mode,
  evaluation: Evaluation,
  request: EvaluationRequest,
): Steps<Evaluation> {
  const { evaluatorAttribute: attribute, url } = request;
  const evaluator = realm.evaluators?.get(attribute);
  let result: unknown;
  if (evaluator) {
    const { evaluate, evaluateSync } = evaluator;
    const waits = evaluate && !mode.isSync;
    if (!waits && !evaluateSync) throw failure("evaluatorWaits", url, attribute);
    const module = evaluatedModule(request, yield* readContent(mode, url));
    // A result that has a `then` is only waited for where it is a promise of one.
    result = waits
      ? yield evaluate.call(evaluator, module)
      : evaluateNow(evaluation, () => evaluateSync!.call(evaluator, module), request);
    if (!isObject(result)) throw failure("noEvaluation", url, attribute);
  } else if (attribute === wasmModule) {
    result = { default: yield* cloneSource(mode, url) };
  } else {
    throw failure("unknownEvaluator", url, attribute, [
      wasmModule,
      ...(realm.evaluators?.keys() ?? []),
    ]);
  }
  // A synchronous import may have been faster: there is one copy, and it is the first.
  evaluation.namespace ??= createNamespace(result as EvaluationResult, evaluator?.exports);
  return evaluation;
}

/** Evaluates without waiting, unless that is what asks for the evaluation. */
function evaluateNow(
  evaluation: Evaluation,
  evaluate: () => unknown,
  { url, evaluatorAttribute: attribute }: EvaluationRequest,
): unknown {
  if (evaluation.isEvaluating) throw failure("evaluatesItself", url, attribute);
  evaluation.isEvaluating = true;
  try {
    const result = evaluate();
    // Of whichever realm: an export may be called `then`.
    if (Object.prototype.toString.call(result) !== "[object Promise]") return result;
    throw failure("unexpectedPromise", url, attribute);
  } finally {
    evaluation.isEvaluating = false;
  }
}

/** Another object for the same compiled module, as if it had been posted. */
function* cloneSource(mode: Mode, url: string): Steps<object> {
  let source: object;
  try {
    source = (yield mode.loadSource(url)) as object;
  } catch (error) {
    const details = detailsOf(error);
    const [kind, , response] = (Array.isArray(details) ? details : []) as Partial<WordlessDetails>;
    // The words of the source phase would speak of a `source` that nobody wrote.
    const isOther =
      kind === "sourceless" || (kind === "wrongResponse" && (response as Response).ok);
    throw isOther ? failure("notWebAssembly", url) : error;
  }
  // In contexts of Node's `vm`, what is cloned is of Node's own realm.
  const clone = Object.setPrototypeOf(
    structuredClone(source),
    Object.getPrototypeOf(source) as object,
  ) as object;
  // It belongs to the same module, so to import it gives the same instance.
  realm.sourceURLs.set(clone, url);
  const builtins = realm.builtinImports?.get(source);
  if (builtins) realm.builtinImports!.set(clone, builtins);
  return clone;
}

function evaluatedModule(
  { url, attributes }: EvaluationRequest,
  content: Uint8Array,
): EvaluatedModule {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return {
    url,
    attributes: Object.fromEntries(attributes),
    // Whoever writes to it shall not write to what other evaluators get.
    get bytes() {
      return (bytes ??= new Uint8Array(content));
    },
    get text() {
      return new TextDecoder().decode(content);
    },
  };
}

/** The module namespace object of an evaluation. */
function createNamespace(
  result: EvaluationResult,
  names: readonly string[] = Object.keys(result),
): object {
  // Not `Object.create(null)`: V8 would keep the properties in a hash table.
  const namespace = Object.setPrototypeOf({}, null) as object;
  for (const name of new Set(names.toSorted())) {
    Object.defineProperty(namespace, name, { enumerable: true, get: () => result[name] });
  }
  Object.defineProperty(namespace, Symbol.toStringTag, { value: "Module" });
  return Object.preventExtensions(namespace);
}
