import type { types } from "@babel/core";

// The nodes that the plugin makes by the dozen, as Babel's builders make them but for their checks,
// which take as long as all the rest of the lowering. None of these can be wrong.

export function identifier(name: string): types.Identifier {
  return { type: "Identifier", name } as types.Identifier;
}

export function call(callee: types.Expression, args: types.Expression[]): types.CallExpression {
  return { type: "CallExpression", callee, arguments: args } as types.CallExpression;
}

/** `object.property` */
export function member(object: types.Expression, property: string): types.MemberExpression {
  const node = {
    type: "MemberExpression",
    object,
    property: identifier(property),
    computed: false,
  };
  return node as types.MemberExpression;
}

/** `import.meta.property` */
export function importMeta(property: string): types.MemberExpression {
  const meta = identifier("import");
  const node = { type: "MetaProperty", meta, property: identifier("meta") };
  return member(node as types.MetaProperty, property);
}

/** `const id = init` */
export function constant(
  id: types.VariableDeclarator["id"],
  init: types.Expression,
): types.VariableDeclaration {
  const declarations = [{ type: "VariableDeclarator", id, init }];
  return { type: "VariableDeclaration", kind: "const", declarations } as types.VariableDeclaration;
}

export function stringLiteral(value: string): types.StringLiteral {
  return { type: "StringLiteral", value } as types.StringLiteral;
}

/** `new URL(specifier, location)` */
export function newURL(
  specifier: types.Expression,
  location: types.Expression,
): types.NewExpression {
  const node = {
    type: "NewExpression",
    callee: identifier("URL"),
    arguments: [specifier, location],
  };
  return node as types.NewExpression;
}

export function arrow(body: types.Expression): types.ArrowFunctionExpression {
  const node = {
    type: "ArrowFunctionExpression",
    params: [],
    body,
    async: false,
    expression: true,
  };
  return node as unknown as types.ArrowFunctionExpression;
}

/** `import { imported as local } from "specifier"`, to which more names may be added */
export function importOf(
  specifier: string,
  clause: types.ImportSpecifier,
): types.ImportDeclaration {
  const node = {
    type: "ImportDeclaration",
    specifiers: [clause],
    source: stringLiteral(specifier),
    attributes: [],
  };
  return node as unknown as types.ImportDeclaration;
}

/** `{ imported as local }` */
export function importClause(imported: string, local: types.Identifier): types.ImportSpecifier {
  const node = { type: "ImportSpecifier", imported: identifier(imported), local };
  return node as types.ImportSpecifier;
}
