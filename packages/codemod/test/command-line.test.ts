import { spawn } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

const cli = join(__dirname, "../dist/cli.js");

const before =
  'import { readFileSync } from "node:fs";\nexport const m = new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)));\n';
const after = 'import source m from "./x.wasm";\nexport { m };\n';
const left = "export const compile = (bytes) => WebAssembly.compile(bytes);\n";

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-phases-migrate-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function migrate(
  args: readonly string[],
  input = "",
  env: Record<string, string> = {},
): Promise<Run> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const options = { cwd: folder, env: { ...inherited, ...env } };
  const child = spawn(process.execPath, [cli, "migrate", ...args], options);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data) => (stdout += String(data)));
  child.stderr.on("data", (data) => (stderr += String(data)));
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

describe("import-phases migrate", () => {
  test("changes files, keeps their modes, and goes by .gitignore", async () => {
    write({
      ".gitignore": "ignored/\n*.gen.js\n",
      "a.js": before,
      "sub/.gitignore": "!kept.gen.js\n",
      "sub/b.mjs": before,
      "sub/kept.gen.js": before,
      "sub/other.gen.js": before,
      "sub/own.js": before,
      ".git/info/exclude": "own.js\n",
      "ignored/c.js": before,
      "node_modules/d/d.js": before,
      "types.d.ts": "declare const x: WebAssembly.Module;\n",
    });
    chmodSync(join(folder, "a.js"), 0o755);
    symlinkSync(join(folder, "ignored/c.js"), join(folder, "link.js"));
    const { exitCode, stdout, stderr } = await migrate([]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.match(/^changed .*/gm)).toEqual(
      ["a.js", "sub/b.mjs", "sub/kept.gen.js"].map((name) => `changed ${name} (node-read-file)`),
    );
    expect(stdout).toContain(
      "migration       files changed  left for you\nnode-read-file              3             0\nall                         3             0\n3 files\n",
    );
    expect(read("a.js")).toBe(after);
    expect(statSync(join(folder, "a.js")).mode & 0o777).toBe(0o755);
    expect(read("ignored/c.js")).toBe(before);
    expect(read("node_modules/d/d.js")).toBe(before);
    expect(await migrate([])).toEqual({
      exitCode: 0,
      stdout: "3 files, nothing to do\n",
      stderr: "",
    });
  });

  test("a link that is named stays one, and its file is changed", async () => {
    write({ "real/a.js": before });
    symlinkSync(join(folder, "real/a.js"), join(folder, "link.js"));
    expect(await migrate(["link.js"])).toMatchObject({ exitCode: 0 });
    expect(lstatSync(join(folder, "link.js")).isSymbolicLink()).toBe(true);
    expect(read("real/a.js")).toBe(after);
  });

  test("a file with several names is changed once", async () => {
    write({ "sub/a.js": before });
    symlinkSync(join(folder, "sub/a.js"), join(folder, "link.js"));
    symlinkSync(join(folder, "sub"), join(folder, "other"));
    const names = ["sub", "./sub/a.js", "other", "link.js", "other/a.js", join(folder, "sub")];
    expect(await migrate(names)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^changed sub\/a\.js [^]*\n1 files\n$/),
    });
    expect(read("sub/a.js")).toBe(after);
  });

  test("of a list, as Git makes it, links are left out, and what is gone is said", async () => {
    write({ "sub/a.js": before, "outside/b.js": before });
    symlinkSync(join(folder, "sub/a.js"), join(folder, "link.js"));
    symlinkSync(join(folder, "outside"), join(folder, "sub/folder"));
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling.js"));
    const list = ["dangling.js", "gone.js", "link.js", "sub/a.js", "sub/folder"];
    const { exitCode, stdout } = await migrate(["--from-stdin"], list.join("\n"));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^not handled gone\.js: it cannot be read: ENOENT.*\nchanged sub\/a\.js .*\n[^]*\n2 files, 1 not handled\n$/,
    );
    expect([read("sub/a.js"), read("outside/b.js")]).toEqual([after, before]);
  });

  test("says what it leaves alone, and why", async () => {
    write({
      "a-left.js": left,
      "b-broken.js": "WebAssembly.compile(;\n",
      "c-read-only.js": before,
      "d-latin1.js": Buffer.from(`// caf\u00E9\n${before}`, "latin1"),
      "e-component.vue": `<script>\n${before}</script>\n`,
      "f-generated.js": `// @generated\n${before}`,
      "g.min.js": before,
      "h-large.js": `${before}// ${"large ".repeat(200)}\n`,
      "i-other.vue": "<template>WebAssembly</template>\n",
    });
    chmodSync(join(folder, "c-read-only.js"), 0o444);
    const { exitCode, stdout } = await migrate([
      "--json",
      "--max-size",
      "1000",
      "--concurrency",
      "2",
    ]);
    expect(exitCode).toBe(1);
    const report = JSON.parse(stdout) as { files: Record<string, unknown>[]; summary: object };
    expect(report.files).toMatchObject([
      {
        file: "a-left.js",
        changed: false,
        reports: [
          {
            migration: "compile-streaming",
            line: 1,
            column: 35,
            reason: "its input is handed in by the caller",
          },
        ],
      },
      { file: "b-broken.js", problem: expect.stringContaining("it cannot be parsed") },
      { file: "c-read-only.js", problem: "it is read-only" },
      { file: "d-latin1.js", problem: "it is not UTF-8" },
      {
        file: "e-component.vue",
        changed: false,
        problem:
          "programs inside of .vue and .svelte files are not handled: look for compile-streaming, node-read-file yourself",
      },
      { file: "f-generated.js", skipped: "it says that it is generated" },
      { file: "g.min.js", skipped: "it is minified" },
      { file: "h-large.js", skipped: expect.stringContaining("larger than 1000 bytes") },
    ]);
    expect(report.summary).toMatchObject({
      files: 9,
      changed: 0,
      left: 1,
      problems: 4,
      skipped: 3,
    });
    expect(read("c-read-only.js")).toBe(before);
  });

  test("programs in other files are left to a person, also for CI", async () => {
    write({ "a.svelte": `<script>\n${before}</script>\n`, "b.vue": "<template />\n" });
    for (const args of [[], ["--check"], ["--dry"]]) {
      expect(await migrate(args)).toEqual({
        exitCode: 1,
        stdout:
          "not handled a.svelte: programs inside of .vue and .svelte files are not handled: look for compile-streaming, node-read-file yourself\n2 files, 1 not handled\n",
        stderr: "",
      });
    }
  });

  test("--check and --dry write nothing, and --dry shows the difference, in color where it is wanted", async () => {
    write({ "a.js": before });
    expect(await migrate(["--check"])).toMatchObject({ exitCode: 1 });
    const dry = await migrate(["--dry"]);
    expect(dry.exitCode).toBe(0);
    expect(dry.stdout).toContain(
      '--- a/a.js\n+++ b/a.js\n@@ -1,2 +1,2 @@\n-import { readFileSync } from "node:fs";\n',
    );
    const colored = await migrate(["--dry"], "", { FORCE_COLOR: "1" });
    expect(colored.stdout).toContain('\u001B[32m+import source m from "./x.wasm";\u001B[39m\n');
    expect(read("a.js")).toBe(before);
    await migrate([]);
    expect(await migrate(["--check"])).toMatchObject({ exitCode: 0 });
  });

  test("takes names from standard input, and does a part of them", async () => {
    const names = ["a.js", "b c.js", "d.js", "e.js"];
    write(Object.fromEntries(names.map((name) => [name, before])));
    await migrate(["--from-stdin", "--shard", "1/2"], names.join("\0"));
    expect(names.map((name) => read(name) === after)).toEqual([true, false, true, false]);
    await migrate(["--from-stdin", "--shard", "2/2"], `${names.join("\r\n")}\r\n`);
    expect(names.map(read)).toEqual(names.map(() => after));
  });

  test("runs the migrations that are named, and lists all", async () => {
    write({ "a.js": before, ".babelrc": "{}\n" });
    await migrate(["-m", "babel-config,vite-init"]);
    expect([read("a.js"), read(".babelrc")]).toEqual([
      before,
      '{ "plugins": ["@import-phases"] }\n',
    ]);
    await migrate([]);
    await migrate(["-m", "to-hand-written", "--platform", "node"]);
    expect(read("a.js")).toBe(
      'import { readFileSync } from "node:fs";\nconst m = new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)));\nexport { m };\n',
    );
    const { stdout } = await migrate(["--list"]);
    expect(stdout.match(/^[\w-]+/gm)).toEqual(
      readdirSync(join(__dirname, "../../../__fixtures__/codemod")).toSorted(byPlace(stdout)),
    );
  });

  test.each([
    [["missing.js"]],
    [["--shard", "3/2"]],
    [["--concurrency", "0"]],
    [["-m", "other"]],
    [["--other"]],
  ])("%j is bad usage", async (args) => {
    const { exitCode, stdout, stderr } = await migrate(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
  });

  test("the name of a migration as a path is bad usage, and told how it is named", async () => {
    const { exitCode, stderr } = await migrate(["vite-init", "src"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: there is nothing at vite-init.*`--migration vite-init`/);
  });

  test("workers do what one thread does", async () => {
    const names = Array.from({ length: 510 }, (_, index) => `file-${index}.js`);
    const texts = [before, left, "WebAssembly.compile(", "export {};\n"];
    write(Object.fromEntries(names.map((name, index) => [name, texts[index % 100] ?? before])));
    const [one, two] = await Promise.all(
      ["1", "2"].map((count) => migrate(["--check", "--json", "--concurrency", count])),
    );
    const { summary } = JSON.parse(two!.stdout) as { summary: object };
    expect(summary).toMatchObject({ files: 510, changed: 492, left: 6, problems: 6, skipped: 0 });
    expect(two).toEqual(one);
  });

  test("an interrupt leaves whole files", async () => {
    const names = Array.from({ length: 500 }, (_, index) => `file-${index}.js`);
    write(Object.fromEntries(names.map((name) => [name, before])));
    const child = spawn(process.execPath, [cli, "migrate", "--concurrency", "2"], {
      cwd: folder,
      stdio: "ignore",
    });
    const watcher = watch(folder, () => child.kill("SIGINT"));
    const signal = await new Promise((resolve) => {
      child.on("close", (_, name) => resolve(name));
    });
    watcher.close();
    expect(signal).toBe("SIGINT");
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
    const texts = new Set(names.map(read));
    expect([...texts].filter((text) => text !== before && text !== after)).toEqual([]);
    expect(texts).toContain(before);
    expect(texts).toContain(after);
  });
});

/** Compares names by where they stand in a text. */
function byPlace(text: string): (a: string, b: string) => number {
  return (a, b) => text.indexOf(`\n${a} `) - text.indexOf(`\n${b} `);
}
