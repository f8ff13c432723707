interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One `import source`, whichever way it is written. */
interface SourceDeclaration {
  readonly name: string;
  readonly source: unknown;
}

/** A program whose source phase forms are told from the rest. */
export interface ProgramShape {
  /** All statements but the declarations. */
  readonly program: Node;
  readonly declarations: readonly SourceDeclaration[];
  /** What the declarations bind. */
  readonly names: readonly string[];
}

/** Where things stand, how they were spelled, and comments. */
const asides: ReadonlySet<string> = new Set(
  [
    "start end loc range extra errors tokens comments",
    "leadingComments trailingComments innerComments",
  ].flatMap((names) => names.split(" ")),
);

/** A syntax tree, positions, spelling and comments aside. */
export function shapeOf(value: unknown, change: (node: Node) => Node = (node) => node): never {
  if (Array.isArray(value)) return value.map((item) => shapeOf(item, change)) as never;
  if (typeof value !== "object" || value === null) return value as never;
  const fields = Object.entries(value)
    .filter(([name, field]) => !asides.has(name) && field !== null && field !== undefined)
    .map(([name, field]) => [name, shapeOf(field, change)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return change(Object.fromEntries(fields) as never) as never;
}

function bodyOf(program: Node): readonly Node[] {
  return program["body"] as readonly Node[];
}

/** A form that is neither written nor lowered: both read as it. */
function sourceForm(source: unknown, options: unknown): Node {
  return { type: "SourceForm", source, options };
}

/** How many dynamic forms a program has. */
export function sourceForms({ program }: ProgramShape): number {
  return JSON.stringify(program).split('"type":"SourceForm"').length - 1;
}

function isDeclaration({ type, phase }: Node): boolean {
  return type === "ImportDeclaration" && phase === "source";
}

/** The bag that the attributes of a declaration become. */
function bagOf(attributes: readonly Node[]): Node | undefined {
  if (attributes.length === 0) return undefined;
  const property = (key: unknown, value: unknown): Node =>
    shapeOf({
      type: "ObjectProperty",
      method: false,
      shorthand: false,
      computed: false,
      key,
      value,
    });
  const bag = shapeOf({
    type: "ObjectExpression",
    properties: attributes.map(({ key, value }) => property(key, value)),
  });
  const key = { type: "Identifier", name: "with" };
  return shapeOf({ type: "ObjectExpression", properties: [property(key, bag)] });
}

/** Reads a program as the user wrote it. */
export function written(ast: object): ProgramShape {
  const program: Node = shapeOf(ast, (node) =>
    node.type === "ImportExpression" && node["phase"] === "source"
      ? sourceForm(node["source"], node["options"])
      : node,
  );
  const declarations = bodyOf(program)
    .filter(isDeclaration)
    .map(({ specifiers, source, attributes }) => {
      const [{ local }] = specifiers as [{ local: { name: string } }];
      return { name: local.name, source: sourceForm(source, bagOf(attributes as Node[])) };
    });
  const body = bodyOf(program).filter((node) => !isDeclaration(node));
  return {
    program: { ...program, body },
    declarations,
    names: declarations.map(({ name }) => name),
  };
}

/** Reads a program that has been lowered; `names` are those that its declarations bound. */
export function lowered(ast: object, runtime: string, names: readonly string[]): ProgramShape {
  const exportOf = importedFrom(shapeOf(ast), runtime);
  const program: Node = shapeOf(ast, (node) => {
    if (node.type !== "CallExpression") return node;
    const { callee, arguments: args } = node as unknown as { callee: Node; arguments: Node[] };
    const name = exportNameOf(callee, exportOf);
    if (name === "importDynamic") return plainImport(args[2]!["body"] as Node, args[0]!);
    return isLoad.test(name) ? sourceForm(specifierOf(args[0]!), args[3]) : node;
  });
  const declarations: SourceDeclaration[] = [];
  const body = bodyOf(program).filter((statement) => {
    if (isInjected(statement, runtime)) return false;
    const found = declarationsOf(statement, names);
    declarations.push(...found);
    return found.length === 0;
  });
  return { program: { ...program, body }, declarations, names };
}

/** What the imports of the runtime call its exports. */
function importedFrom(program: Node, runtime: string): ReadonlyMap<string, string> {
  const clauses = bodyOf(program)
    .filter((node) => node.type === "ImportDeclaration" && valueOf(node["source"]) === runtime)
    .flatMap(({ specifiers }) => specifiers as { local: Node; imported: Node }[]);
  return new Map(clauses.map(({ local, imported }) => [nameOf(local)!, nameOf(imported)!]));
}

function nameOf(node: unknown): string | undefined {
  return (node as { name?: string }).name;
}

function valueOf(node: unknown): unknown {
  return (node as { value?: unknown }).value;
}

const isLoad = /^import(?:Any)?Source(?:Sync)?$/;

function exportNameOf(callee: Node, exportOf: ReadonlyMap<string, string>): string {
  const name =
    callee.type === "MemberExpression"
      ? nameOf(callee["property"])
      : exportOf.get(nameOf(callee) ?? "");
  return name ?? "";
}

/** What is left of `import(specifier)` that is routed, with the user's own specifier. */
function plainImport(routed: Node, specifier: Node): Node {
  return routed.type === "CallExpression"
    ? { ...routed, arguments: [specifier] }
    : { ...routed, source: specifier };
}

/** The specifier of `new URL(specifier, import.meta.url)` and `bundledAsset(specifier, …)`. */
function specifierOf(argument: Node): unknown {
  const isURL = argument.type === "NewExpression" && nameOf(argument["callee"]) === "URL";
  const isAsset =
    argument.type === "CallExpression" && nameOf(argument["callee"]) === "_bundledAsset";
  return isURL || isAsset ? (argument["arguments"] as Node[])[0] : argument;
}

/** The import of the runtime, and the variables of scripts. */
function isInjected(statement: Node, runtime: string): boolean {
  if (statement.type === "ImportDeclaration") return valueOf(statement["source"]) === runtime;
  if (statement.type !== "VariableDeclaration" || statement["kind"] !== "var") return false;
  const [{ init }] = statement["declarations"] as [{ init?: Node }];
  const text = JSON.stringify(init);
  return (
    text.includes('"name":"scriptLocation"') ||
    (text.startsWith('{"arguments"') && text.includes(`"value":"${runtime}"`))
  );
}

/** What a `const` declares of the names. */
function declarationsOf(statement: Node, names: readonly string[]): SourceDeclaration[] {
  if (statement.type !== "VariableDeclaration" || statement["kind"] !== "const") return [];
  const [{ id, init }] = statement["declarations"] as [{ id: Node; init: Node }];
  const ids = id.type === "ArrayPattern" ? (id["elements"] as Node[]) : [id];
  if (!ids.every((node) => names.includes(nameOf(node) ?? ""))) return [];
  const load = (init.type === "AwaitExpression" ? init["argument"] : init) as Node;
  const loads =
    load.type === "CallExpression"
      ? ((load["arguments"] as [{ elements: Node[] }])[0].elements as Node[])
      : [load];
  return ids.map((node, index) => ({ name: nameOf(node)!, source: loads[index] }));
}
