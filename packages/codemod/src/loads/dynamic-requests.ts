import type { ImportExpression } from "@babel/types";
import { child, children, isAt, type NodePath } from "../program/node-path.ts";
import type { Program } from "../program/program.ts";
import { knownString } from "./specifier.ts";

/** An `import()` of a module that is known when the program is written. */
export interface DynamicRequest {
  readonly path: NodePath<ImportExpression>;
  readonly specifier: string;
}

/** The plain `import()` of modules whose specifiers match. */
export function dynamicRequestsOf(program: Program, wanted: RegExp): readonly DynamicRequest[] {
  return program.dynamicImports.flatMap((path) => {
    const specifier = knownString(child(path, "source"))?.value;
    const isWanted = specifier !== undefined && wanted.test(specifier) && !path.node.phase;
    return isWanted ? [{ path, specifier }] : [];
  });
}

/** The `require()` of modules whose specifiers match, and TypeScript's `import x = require()`. */
export function requiresOf(program: Program, wanted: RegExp): readonly NodePath[] {
  const calls = program.identifiersNamed("require").flatMap(({ node, parentPath: call }) => {
    if (!isAt(call, "CallExpression") || call.node.callee !== node) return [];
    const [specifier] = children(call, "arguments");
    return specifier && wanted.test(knownString(specifier)?.value ?? "") ? [call] : [];
  });
  const references = program.pathsAround("require").filter((path) => {
    if (!isAt(path, "TSExternalModuleReference")) return false;
    return wanted.test(path.node.expression.value);
  });
  return [...calls, ...references];
}
