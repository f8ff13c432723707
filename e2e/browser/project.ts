import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { babelOptions, type BabelMajor, type NamedBabelOptions } from "@import-phases/test-kit";

const root = join(__dirname, "../..");

/** What is compiled, and where it goes. */
export interface Compilation {
  readonly fixture: string;
  readonly to: string;
  /** Some of the fixture's files; without it, all. */
  readonly files?: readonly string[];
}

/** A user's project outside of this repository, with the runtime and a package of wasm installed. */
export class BrowserProject {
  readonly folder: string;

  constructor() {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "import-phases-browser-")));
    this.write("package.json", '{ "private": true, "type": "module" }\n');
    for (const file of ["package.json", "dist/sql-wasm.wasm"]) {
      this.copy(join(root, "node_modules/sql.js", file), `node_modules/sql.js/${file}`);
    }
    for (const file of ["package.json", "dist"]) {
      const target = `node_modules/@import-phases/runtime/${file}`;
      this.copy(join(root, "packages/runtime", file), target);
    }
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  copy(from: string, name: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    cpSync(from, this.path(name), { recursive: true });
  }

  /** Compiles the `.js` files of a folder of `__fixtures__/browser`, or some, into the folder `to`. */
  compile(
    babel: BabelMajor,
    { fixture, files, to }: Compilation,
    options: NamedBabelOptions,
  ): void {
    const from = join(root, "__fixtures__/browser", fixture);
    const names = files ?? (readdirSync(from, { recursive: true }) as string[]);
    for (const name of names.filter((file) => file.endsWith(".js"))) {
      const settings = babelOptions(babel, { ...options, filename: join(from, name) });
      const { code } = babel.core.transformSync(readFileSync(join(from, name), "utf8"), settings)!;
      this.write(join(to, name), `${code}\n`);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
