import { evaluatorAttribute } from "./evaluator-attribute.ts";
import type { CheckedOptions } from "./options.ts";
import { sourcePhase } from "./source-phase.ts";
import type { RequestDeclaration, RequestKind } from "./static-request.ts";
import { wasmInstance } from "./wasm-instance.ts";

/** The static forms that the plugin compiles. */
const requestKinds: readonly RequestKind[] = [sourcePhase, evaluatorAttribute, wasmInstance];

/** The kind of a declaration, `undefined` for those that stay as they are. */
export function requestKindOf(
  node: RequestDeclaration,
  options: CheckedOptions,
): RequestKind | undefined {
  return requestKinds.find((kind) => kind.matches(node, options));
}
