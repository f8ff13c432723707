import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import type * as types from "@babel/types";
import type * as bindingsModule from "../src/program/bindings.ts";
import type * as nodePathModule from "../src/program/node-path.ts";
import type * as parseModule from "../src/program/parse.ts";
import type * as treeModule from "../src/program/tree.ts";

/** What is used of Babel's traverse, which the package does without. */
interface BabelPath {
  readonly node: types.Identifier;
  readonly parent: types.Node;
  readonly scope: { getBinding(name: string): BabelBinding | undefined };
  isReferencedIdentifier(): boolean;
  isBindingIdentifier(): boolean;
}
interface BabelBinding {
  readonly identifier: types.Identifier;
  readonly path: { readonly node: types.Node };
  readonly constant: boolean;
  readonly referencePaths: readonly { readonly node: types.Node; readonly parent: types.Node }[];
}
interface Babel {
  traverse(ast: types.File, visitor: { Identifier(path: BabelPath): void }): void;
  readonly types: typeof types;
}

const dist = join(__dirname, "../dist");
let babel: Babel;
let modules: typeof bindingsModule & typeof nodePathModule & typeof parseModule & typeof treeModule;

beforeAll(async () => {
  babel = testKit.babels.find(({ core }) => core.version.startsWith("7."))!.core as never;
  const names = ["bindings", "node-path", "parse", "tree"];
  const loaded = await Promise.all(
    names.map((name) => testKit.load(join(dist, `program/${name}.js`))),
  );
  modules = Object.assign({}, ...loaded) as typeof modules;
});

/** What is said of one identifier. */
function say(
  use: types.Identifier,
  binding: BabelBinding | bindingsModule.Binding | undefined,
): string {
  if (!binding) return `${use.name} at ${use.start}: global`;
  const { identifier, path, constant, referencePaths } = binding;
  // What is written to is not followed, so that its references are of no interest.
  const references = constant ? referencePaths.map(({ node }) => node.start!) : [];
  const from = references.toSorted((a, b) => a - b).join(" ");
  return `${use.name} at ${use.start}: ${identifier.start} ${path.node.type} ${constant} [${from}]`;
}

/** What is said of each identifier: by Babel, and by us. */
function compare(code: string, file: string): { theirs: string[]; ours: string[] } {
  const ast = modules.parseFile(code, file);
  const tree = new modules.Tree(code, ast.program);
  const [theirs, ours]: [string[], string[]] = [[], []];
  babel.traverse(ast, {
    Identifier(path) {
      if (!path.isReferencedIdentifier() && !path.isBindingIdentifier()) return;
      const { node } = path;
      theirs.push(say(node, path.scope.getBinding(node.name)));
      const found = tree.identifiersNamed(node.name).find((name) => name.node === node);
      ours.push(say(node, modules.bindingAt(found!, node.name)));
    },
  });
  return { theirs, ours };
}

test.each([
  "const a = 1; { const a = 2; a; } a; function f(a) { return a; } (a) => a;",
  "function f(a, b = a, { c, d: [e = c], ...g }, ...h) { var a2 = a; return [a, b, c, d, e, g, h, a2]; } var d;",
  "try { throw a; } catch (a) { a; { let a = 1; a; } } try {} catch { a; }",
  "for (let a = 0; a < 1; a += 1) a; for (const a of a1) a; for (var b in b1) b; for (c of d) c; var c; a; b;",
  "switch (a) { case a: let a = 1; a; } { function f() { return f; } f(); } f();",
  "const f = function g() { return g; }; g; const c = class d { static e = d; }; d; class k extends k2 { m() { return k; } }",
  "let a = 1; a = 2; let b; [b] = [1]; ({ c: b2, ...d } = {}); let b2, d; let e = 0; e += 1; var g; g ||= 1;",
  "a: for (;;) { break a; } const a = { a: 1, [a]: a, a() { return a; }, get b() { return a; } }; a.a; a[a]; a?.a;",
  "class A { #a = a; static { var a = 1; a; } [a]() { const a = 2; return a; } static a = () => a; } const a = 1;",
  'import a, { b as c, default as d } from "a"; import * as e from "b"; export { a, c as f }; export { d as g } from "c"; e.a; b;',
  "export const a = 1; export function b() { return a; } export class c {} export default function d() { d; }",
  "var a = 1; var a = 2; function b() {} var c = `${a}`; typeof a; delete a.b; new.target; (() => { var c; c; })();",
  "const { a, b: { c = a } = {} } = a1; async () => { await using d = a; d; for await (const e of c) e; };",
  "const \\u0061b = 1; ab; a\\u{62}; const { a\\u0062: c } = { ab }; c; const d = '\\u0061b';",
  "const a = 1, b = 2; function f({ [a]: c, [b]: { [a]: d = b } }) { const { [c]: e, [d]: g = a } = d; } ({ [a]: b.c } = b);",
  "const A = () => <B a={a} {...b}><c.d /></B>; const a = 1, b = 2, B = 3;",
])("variables are those of Babel's own scopes: %s", (code) => {
  const { theirs, ours } = compare(code, "file.jsx");
  expect(theirs.length).toBeGreaterThan(0);
  expect(ours).toEqual(theirs);
});

test.each([
  "class A { constructor(@B(a) b: C, @B(a) d = b, @B(a) { e }) { [b, d, e]; } } const a = 1, B = 2;",
  "class A { @B(a) f; @B(a) m() {} } const a = 1; @B(a) export class C {} @B(a) abstract class E {} function B() {}",
])("and so with TypeScript's decorators: %s", (code) => {
  const { theirs, ours } = compare(code, "file.ts");
  expect(theirs.length).toBeGreaterThan(0);
  expect(ours).toEqual(theirs);
});

test("and so in whole programs", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const { theirs, ours } = compare(readFileSync(join(dist, file), "utf8"), file);
    expect(ours).toEqual(theirs);
  }
});
