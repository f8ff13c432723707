import type {
  ArrayExpression,
  Expression,
  Node,
  ObjectExpression,
  StringLiteral,
} from "@babel/types";
import type { Edit, MigrationOptions, MigrationResult, Report } from "../migration.ts";
import { babelParser } from "../program/babel-parser.ts";
import { keyNameOf } from "../program/literal-names.ts";
import { applyEdits, sortEdits } from "../text/apply-edits.ts";
import {
  afterLineBreak,
  excerpt,
  lineAhead,
  lineEndOf,
  lineStartOf,
  placeOf,
} from "../text/lines.ts";

const replaced = /^(?:module:)?@babel\/(?:plugin-)?proposal-import-wasm-source$/;
const ours = /^(?:module:)?@import-phases(?:\/babel-plugin)?$/;
const ownName = "@import-phases";

type Element = ArrayExpression["elements"][number];

/** The name of a plugin in a list, with its options or without. */
function nameOf(element: Element): StringLiteral | undefined {
  if (element?.type === "StringLiteral") return element;
  if (element?.type !== "ArrayExpression") return undefined;
  const [name] = element.elements;
  return name?.type === "StringLiteral" ? name : undefined;
}

function propertyOf(object: ObjectExpression, name: string): Expression | undefined {
  for (const property of object.properties) {
    if (property.type === "ObjectProperty" && keyNameOf(property) === name)
      return property.value as Expression;
  }
  return undefined;
}

/** All lists of plugins in a configuration: its own, and those of `env` and `overrides`. */
function pluginLists(value: Node | null | undefined): ArrayExpression[] {
  if (value?.type === "ArrayExpression") return value.elements.flatMap(pluginLists);
  if (value?.type !== "ObjectExpression") return [];
  return value.properties.flatMap((property) => {
    if (property.type !== "ObjectProperty") return [];
    const name = keyNameOf(property);
    if (name === "plugins" && property.value.type === "ArrayExpression") return [property.value];
    return name === "presets" ? [] : pluginLists(property.value);
  });
}

class ConfigRewrite {
  readonly edits: Edit[] = [];
  readonly reports: Report[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  report({ start, end }: Pick<Node, "start" | "end">, reason: string): void {
    const pattern = excerpt(this.#source, start!, end!);
    const place = { offset: start!, ...placeOf(this.#source, start!) };
    this.reports.push({ migration: "babel-config", pattern, reason, ...place });
  }

  rename({ start, end }: StringLiteral): void {
    const quote = this.#source.charAt(start!);
    this.edits.push({ start: start!, end: end!, text: `${quote}${ownName}${quote}` });
    this.report(
      { start: start!, end: end! },
      "is now `@import-phases`: run `npm install --save-dev @import-phases/babel-plugin` and `npm install @import-phases/runtime`",
    );
  }

  removeFrom({ elements }: ArrayExpression, element: Node): void {
    const index = elements.indexOf(element as Element);
    const next = elements[index + 1];
    const previous = elements[index - 1];
    const start = next || !previous ? element.start! : previous.end!;
    this.edits.push({ start, end: next ? next.start! : element.end!, text: "" });
  }

  /** Puts our plugin first in the configuration's own list, or makes one. */
  add(config: ObjectExpression): void {
    const source = this.#source;
    const list = propertyOf(config, "plugins");
    if (list && list.type !== "ArrayExpression") return;
    if (list) {
      const [first] = list.elements;
      const offset = first?.start ?? list.start! + 1;
      const lineStart = lineStartOf(source, offset);
      const ahead = /^\s*$/.test(source.slice(lineStart, offset))
        ? lineAhead(source, lineStart)
        : undefined;
      const lineBreak = ahead ? source.slice(ahead.end, offset) : " ";
      const text = first ? `"${ownName}",${lineBreak}` : `"${ownName}"`;
      this.edits.push({ start: offset, end: offset, text });
      return;
    }
    const last = config.properties.at(-1);
    const plugins = `"plugins": ["${ownName}"]`;
    if (!last) {
      this.edits.push({ start: config.start!, end: config.end!, text: `{ ${plugins} }` });
      return;
    }
    const lineStart = lineStartOf(source, last.start!);
    const indent = source.slice(lineStart, last.start!);
    const isOwnLine = /^[ \t]*$/.test(indent);
    const lineEnd = lineEndOf(source, last.end!);
    const lineBreak = source.slice(lineEnd, afterLineBreak(source, lineEnd)) || "\n";
    const separator = isOwnLine ? `,${lineBreak}${indent}` : ", ";
    this.edits.push({ start: last.end!, end: last.end!, text: separator + plugins });
  }

  finish(): MigrationResult {
    const edits = sortEdits(this.edits);
    return { code: applyEdits(this.#source, edits), edits, reports: this.reports };
  }
}

/** The change for a configuration that is a program, which is left to a person. */
function reportProgram(rewrite: ConfigRewrite, source: string): void {
  for (const match of source.matchAll(
    /(["'`])(@babel\/(?:plugin-)?proposal-import-wasm-source)\1/g,
  )) {
    const [text, quote] = match;
    const [start, end] = [match.index, match.index + text.length];
    const line = source.slice(lineStartOf(source, start), lineEndOf(source, end));
    const after = line.replace(text, `${quote}${ownName}${quote}`);
    rewrite.report(
      { start, end },
      `the configuration is a program; change it to:\n- ${line.trim()}\n+ ${after.trim()}`,
    );
  }
}

/**
 * Puts our plugin in the place of `@babel/plugin-proposal-import-wasm-source` in `.babelrc`,
 * `babel.config.json` and `package.json`, and says what to change in configurations that are programs.
 *
 * @param source - The text of a configuration.
 * @param options - Its name, and whether to add our plugin where neither is listed.
 * @returns The text with the edits done, the edits, and what is left to a person.
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function babelConfig(
  source: string,
  { file = ".babelrc", addPlugin = false }: MigrationOptions = {},
): MigrationResult {
  const rewrite = new ConfigRewrite(source);
  if (/\.[cm]?[jt]s$/.test(file)) {
    reportProgram(rewrite, source);
    return rewrite.finish();
  }
  const root = babelParser.parseExpression(source);
  if (root.type !== "ObjectExpression") return rewrite.finish();
  const config = /(?:^|[\\/])package\.json$/.test(file) ? propertyOf(root, "babel") : root;
  const lists = pluginLists(config);
  const names = lists.map(({ elements }) => elements.map(nameOf));
  const hasOurs = names.flat().some((name) => name && ours.test(name.value));
  for (const [index, list] of lists.entries()) {
    for (const element of list.elements) {
      const name = nameOf(element);
      if (!element || !name || !replaced.test(name.value)) continue;
      const isListed = names[index]!.some((other) => other && ours.test(other.value));
      if (isListed) rewrite.removeFrom(list, element);
      else rewrite.rename(name);
    }
  }
  const hadOther = names.flat().some((name) => name && replaced.test(name.value));
  if (addPlugin && !hasOurs && !hadOther && config?.type === "ObjectExpression")
    rewrite.add(config);
  return rewrite.finish();
}
