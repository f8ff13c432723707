import * as fc from "fast-check";

/** A program, and what a parser has to know to read it. */
export interface RandomProgram {
  readonly goal: "module" | "script";
  readonly dialect: readonly ("jsx" | "typescript")[];
  readonly code: string;
}

/** What may stand between two tokens. */
const gaps = [
  ..."\n\t\u2028\u2029",
  " ",
  "",
  "\r\n",
  "\n\n",
  '/* import source x from "m"; */',
  '// import.source("m")\n',
  "/**/",
  "/* two\r\nlines */",
  "// after\u2028",
];

/** A token that starts with it follows the one before without a line break. */
const glued = "~";

/** No comment stands before it: Babel prints `from ("./a" // comment\n) with {}`. */
const uncommented = "^";

/** Names that read like keywords, or that the plugin would take for its own. */
const oddNames = [
  "source from type async of as defer module get URL meta",
  "_importSource _importSourceSync _importAnySource _importAnySourceSync _importDynamic _allSources _runtime _location",
].flatMap((names) => names.split(" "));

/** Hands out names, each of them once. */
class Names {
  readonly #unused: string[];
  readonly #declared: string[] = [];
  readonly #atTop: string[] = [];
  #count = 0;

  constructor(unused: readonly string[]) {
    this.#unused = [...unused];
  }

  fresh(): string {
    this.#count += 1;
    return `n${this.#count}`;
  }

  declare(isAtTop = false): string {
    const name = this.#unused.pop() ?? this.fresh();
    this.#declared.push(name);
    if (isAtTop) this.#atTop.push(name);
    return name;
  }

  refer(index: number): string {
    return this.#declared[index % this.#declared.length] ?? "unknown";
  }

  referToTop(index: number): string | undefined {
    return this.#atTop[index % this.#atTop.length];
  }
}

type Tokens = readonly string[];
type Build = (names: Names) => Tokens;
type Builds = fc.Arbitrary<Build>;

function build(names: Names, builds: readonly Build[]): Tokens {
  return builds.flatMap((one) => one(names));
}

/** Parts in a row: tokens, with spaces between them, and what is drawn or named. */
function row(...parts: readonly (string | Build | Builds)[]): Builds {
  const drawn = parts.map((part) => {
    if (typeof part === "string") return fc.constant(() => part.split(" "));
    return typeof part === "function" ? fc.constant(part) : part;
  });
  return fc.tuple(...drawn).map((all) => (names) => build(names, all));
}

/** One of some tokens, which may hold spaces. */
function text(...choices: readonly string[]): Builds {
  return fc.constantFrom(...choices).map((choice) => () => [choice]);
}

const fresh: Build = (names) => [names.fresh()];
const freshGlued: Build = (names) => [glued + names.fresh()];
const local: Build = (names) => [names.declare()];
const atTop: Build = (names) => [names.declare(true)];
const reference: Builds = fc.nat(20).map((index) => (names) => [names.refer(index)]);
const exported: Builds = fc.nat(20).map((index) => (names) => {
  const name = names.referToTop(index);
  return name === undefined ? [glued] : [name, "as", names.fresh()];
});

const specifier = text('"./a.wasm"', "'b/c.wasm'", '"../\\u0061.wasm"', '"/d?e#f"', '"https://g/"');
const literal = text("1", "null", "/import.source(x)/g", "'import source x from \"m\"'");
const template = text("`import.source(${1})`");
const attributes = fc.oneof(
  text(glued),
  row("^with { }"),
  row('^with { type : "json" , \'a-b\' : "c" }'),
);
const end = text(";", "~\n", ";;");

type Kind = Omit<RandomProgram, "code">;

/** What a grammar has only in some kinds of programs. */
function only(condition: boolean, ...items: readonly Builds[]): readonly Builds[] {
  return condition ? items : [];
}

function expressionsOf({ goal, dialect }: Kind, hasForms: boolean): Builds {
  const isModule = goal === "module";
  const field = fieldOf(hasForms);
  const { expression } = fc.letrec<{ expression: Build }>((tie) => {
    const e = tie("expression");
    const options = fc.oneof(text(glued), text(","), row(",", e), row(",", e, ","));
    const dynamic = row("import . source (", e, options, ")");
    const call = row("call (", e, ",", e, ")");
    // No parentheses that are dropped: a comment in them would part the operand from `as`.
    const called = hasForms ? fc.oneof(call, dynamic) : call;
    const open = text("<a b='import source x from' c={");
    const children = text("}>import source x from 'm'; import.source(");
    const compound = [
      ...only(hasForms, dynamic, dynamic, row("(", dynamic, ") . then (", e, ")")),
      call,
      row("import (", hasForms ? e : fc.oneof(specifier, template), ")"),
      row("[", e, ", ... [", e, "] ]"),
      row("{ a :", e, ", [", e, "] :", e, ", source ( ) { } }"),
      row("(", e, "?", e, ":", e, ")"),
      row("(", e, "in", e, ")"),
      row("(", reference, ",", field, ")"),
      row("(", reference, "=", e, ")"),
      row("( async ~() ~=> (", e, ") )"),
      row("( async ~() ~=> ( await (", e, ") ) )"),
      ...only(isModule, row("await (", e, ")"), row("import . meta . url")),
      ...only(dialect.includes("jsx"), row(open, e, children, "{", e, "} </a>")),
      ...only(
        dialect.includes("typescript"),
        row("(", called, "~as any )"),
        row("(", called, "~satisfies Type )"),
        row("(", called, "~! )"),
        row("call < Type > (", e, ")"),
      ),
    ];
    const leaf = fc.oneof(reference, specifier, literal, template);
    return { expression: fc.oneof({ maxDepth: 2, depthSize: "small" }, leaf, ...compound) };
  });
  return expression;
}

/** An expression for places that know no `await`. */
function fieldOf(hasForms: boolean): Builds {
  return hasForms ? row("import . source (", specifier, ")") : specifier;
}

function statementsOf(kind: Kind, hasForms: boolean): Builds {
  const e = expressionsOf(kind, hasForms);
  const field = fieldOf(hasForms);
  return fc.oneof(
    row("call (", e, ") ;"),
    ...only(hasForms, row("import . source (", e, ") ;")),
    row(text("const", "let", "var"), local, "=", e, ",", local, "=", e, ";"),
    row("if (", e, ") { call (", e, ") ; } else { }"),
    row("for ( const", local, "of [", e, "] ) { debugger ; }"),
    row(fresh, ": for ( ;", e, "; ) break ;"),
    row("async ~function", local, "( p =", field, ") { return ~(", e, ") ; }"),
    row("function *", local, "( ) { yield ~(", field, ") ; }"),
    row("class", local, "{ a =", field, "; static { call (", field, ") ; } }"),
    row("@dec @dec . dec (", field, ") class", local, "{ }"),
    row("try { call (", e, ") ; } catch { }"),
    ...only(
      kind.dialect.includes("typescript"),
      row("interface", freshGlued, "{ source : Type ; }"),
      row("type", freshGlued, "= typeof", reference, ";"),
      row("enum", fresh, "{ One }"),
      row("declare ~const", fresh, ": Type ;"),
    ),
  );
}

function moduleItemsOf({ dialect }: Kind, hasForms: boolean): Builds {
  const field = fieldOf(hasForms);
  const tail = row("from", specifier, attributes, end);
  return fc.oneof(
    row("import", atTop, tail),
    row("import { a as", atTop, ",", text('"b c"'), "as", atTop, "}", tail),
    row("import", atTop, ", * as", atTop, tail),
    row("import", specifier, attributes, end),
    row("import { }", tail),
    row("export *", tail),
    row("export * as", fresh, tail),
    row("export { default as", fresh, "}", tail),
    row("export const", atTop, "=", field, ";"),
    row("export function", atTop, "( ) { }"),
    row("export {", exported, "} ;"),
    ...only(
      dialect.includes("typescript"),
      row("import type", fresh, tail),
      row("import { type a as", fresh, "}", tail),
      row("import", fresh, "= names . inner ;"),
      row("export type { a as", fresh, "}", tail),
      row("namespace", freshGlued, "{ export const", fresh, "=", field, "; }"),
    ),
  );
}

function itemsOf(kind: Kind, hasForms: boolean): Builds {
  const statements = statementsOf(kind, hasForms);
  if (kind.goal === "script") return statements;
  const source = row("import source", atTop, "from", specifier, attributes, end);
  return fc.oneof(...only(hasForms, source), moduleItemsOf(kind, hasForms), statements);
}

const word = /[\p{ID_Continue}$]$/u;
const wordStart = /^[\p{ID_Continue}$\\]/u;

/** Puts the gaps between the tokens, over and over. */
function join(tokens: Tokens, between: readonly string[]): string {
  let code = "";
  for (const [index, token] of tokens.entries()) {
    const written = token.replace(/^[~^]/, "");
    let gap = index === 0 || token.startsWith(glued) ? "" : between[index % between.length]!;
    if (token.startsWith(uncommented) && gap.includes("/")) gap = "\r\n";
    const mustPart = gap === "" && word.test(code) && wordStart.test(written);
    code += (mustPart ? " " : gap) + written;
  }
  return code;
}

function programOf(kind: Kind, hasForms: boolean): fc.Arbitrary<RandomProgram> {
  return fc
    .record({
      directive: fc.constantFrom([], ["'use strict'", ";"]),
      items: fc.array(itemsOf(kind, hasForms), { maxLength: 6 }),
      unusedNames: fc.shuffledSubarray(oddNames),
      between: fc.array(fc.constantFrom(...gaps), { minLength: 1, maxLength: 30 }),
    })
    .map(({ directive, items, unusedNames, between }) => {
      const tokens = build(new Names(unusedNames), items);
      return Object.assign({ code: join([...directive, ...tokens], between) }, kind);
    });
}

/** Random programs, with source phase forms in random places or without any. */
export function randomProgram(hasForms: boolean): fc.Arbitrary<RandomProgram> {
  const dialects = [["jsx"], ["typescript"], ["typescript", "jsx"]] as const;
  const goals = ["module", "module", "script"] as const;
  const kinds = goals.flatMap((goal) => dialects.map((dialect) => ({ goal, dialect })));
  return fc.oneof(...kinds.map((kind) => programOf(kind, hasForms)));
}
