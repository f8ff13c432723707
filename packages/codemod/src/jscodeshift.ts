import type { MigrationOptions } from "./migration.ts";
import { migrations } from "./migrations.ts";
import { parseFile } from "./program/parse.ts";
import { mayHave, type MigrationName } from "./scan.ts";

/** A parser as jscodeshift wants one. */
interface Parser {
  parse(source: string): object;
}

/** A transform as jscodeshift wants it, with the parser that it and others in its place can use. */
interface Transform {
  (
    file: { readonly path: string; readonly source: string },
    api: { readonly report?: (text: string) => void },
    options?: MigrationOptions,
  ): string | undefined;
  parser: Parser;
}

/** Reads phases, `as "…"` and TypeScript, which none of jscodeshift's own parsers does. */
const parser: Parser = { parse: (source) => parseFile(source, "file.tsx", { tokens: true }) };

/**
 * Makes a transform of jscodeshift from a migration.
 *
 * @param name - Of the migration.
 * @returns A transform that leaves a file alone where it returns nothing.
 */
export function transformOf(name: MigrationName): Transform {
  function transform(...[file, api, options = {}]: Parameters<Transform>): string | undefined {
    if (!mayHave(name, file.source)) return undefined;
    const { platform } = options;
    const { code, reports } = migrations[name](file.source, {
      file: file.path,
      ...(platform === undefined ? {} : { platform }),
    });
    for (const { line, column, reason } of reports) {
      api.report?.(`${file.path}:${line}:${column} ${name}: ${reason}`);
    }
    return code === file.source ? undefined : code;
  }
  return Object.assign(transform, { parser });
}
