import type { ImportDeclaration } from "@babel/types";
import { bindingAt, type Binding } from "../program/bindings.ts";
import { moduleExportName } from "../program/literal-names.ts";
import { child, isAt, propertyNameOf, type NodePath } from "../program/node-path.ts";
import type { Program } from "../program/program.ts";

/** The builtin module that a binding is imported from, without `node:`, and the name of the export. */
function builtinImportOf(binding: Binding): { module: string; exported: string } | undefined {
  const clause = binding.path;
  const declaration = clause.parentPath;
  if (!isAt(declaration, "ImportDeclaration")) return undefined;
  const module = declaration.node.source.value.replace(/^node:/, "");
  if (isAt(clause, "ImportDefaultSpecifier")) return { module, exported: "default" };
  if (isAt(clause, "ImportNamespaceSpecifier")) return { module, exported: "*" };
  if (!isAt(clause, "ImportSpecifier")) return undefined;
  return { module, exported: moduleExportName(clause.node.imported) };
}

/** Whether a declaration imports from one of the modules that come with Node and have no effects. */
export function importsBuiltin({ source }: ImportDeclaration): boolean {
  return /^(?:node:)?(?:fs|fs\/promises|url|path)$/.test(source.value);
}

/** Whether a value is an export of a builtin module, by whichever form of import. */
export function isBuiltinExport(path: NodePath, module: string, name: string): boolean {
  if (isAt(path, "Identifier")) {
    const binding = bindingAt(path, path.node.name);
    const imported = binding && builtinImportOf(binding);
    return imported?.module === module && imported.exported === name;
  }
  if (propertyNameOf(path) !== name) return false;
  const object = child(path, "object");
  if (isModuleObject(object, module)) return true;
  const [parent, property] = module.split("/");
  return property !== undefined && isBuiltinExport(object, parent!, property);
}

function isModuleObject(path: NodePath, module: string): boolean {
  if (!isAt(path, "Identifier")) return false;
  const binding = bindingAt(path, path.node.name);
  const imported = binding && builtinImportOf(binding);
  return imported?.module === module && /^(?:default|\*)$/.test(imported.exported);
}

/** The name that a file imports an export of a builtin module under. */
export function nameOfBuiltin(
  { declarations }: Program,
  module: string,
  exported: string,
): string | undefined {
  for (const path of declarations) {
    const { node } = path;
    if (node.type !== "ImportDeclaration" || node.importKind === "type") continue;
    for (const { local } of node.specifiers) {
      const binding = bindingAt(path, local.name);
      const imported = binding && builtinImportOf(binding);
      if (imported?.module === module && imported.exported === exported) return local.name;
    }
  }
  return undefined;
}
