import type { types } from "@babel/core";
import { usesRequire, type FileContext } from "./file-context.ts";

/** The runtime's exports that the output calls. */
export type RuntimeExport = "importSource" | "importSourceSync" | "allSources";

/**
 * A reference to one of the runtime's exports, which it imports into the file where it is not there
 * yet. There is no other way in which the plugin adds an import.
 */
export function runtimeReference(
  context: FileContext,
  exportName: RuntimeExport,
): types.Expression {
  const { types: t } = context;
  if (!usesRequire(context)) return t.identifier(importedName(context, exportName));
  return t.memberExpression(t.identifier(requiredName(context)), t.identifier(exportName));
}

function runtimeSpecifier({ options }: FileContext): string {
  return options.globals === "pure" ? `${options.runtime}/pure` : options.runtime;
}

/** `import { importSource as _importSource } from "@import-phases/runtime"` */
function importedName(context: FileContext, exportName: RuntimeExport): string {
  const known = context.runtimeNamesByExport.get(exportName);
  if (known !== undefined) return known;
  const { types: t, program } = context;
  const id = program.scope.generateUidIdentifier(exportName);
  const clause = t.importSpecifier(id, t.identifier(exportName));
  context.runtimeNamesByExport.set(exportName, id.name);
  if (context.runtimeStatement?.type === "ImportDeclaration") {
    context.runtimeStatement.specifiers.push(clause);
  } else {
    context.runtimeStatement = t.importDeclaration(
      [clause],
      t.stringLiteral(runtimeSpecifier(context)),
    );
    program.unshiftContainer("body", context.runtimeStatement);
  }
  return id.name;
}

/** `var _runtime = require("@import-phases/runtime")` */
function requiredName(context: FileContext): string {
  const known = context.runtimeNamesByExport.get("*");
  if (known !== undefined) return known;
  const { types: t, program } = context;
  program.scope.rename("require");
  const id = program.scope.generateUidIdentifier("runtime");
  const load = t.callExpression(t.identifier("require"), [
    t.stringLiteral(runtimeSpecifier(context)),
  ]);
  const statement = t.variableDeclaration("var", [t.variableDeclarator(id, load)]);
  context.runtimeNamesByExport.set("*", id.name);
  context.runtimeStatement = statement;
  context.statementsAheadOfRequires.push(statement);
  const [path] = program.unshiftContainer("body", statement);
  program.scope.registerDeclaration(path);
  return id.name;
}
