import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { nodeMajors } from "@import-phases/test-kit";
import { assembleAdder } from "./adder.ts";
import { babelMajors } from "./installs.ts";
import { Project } from "./project.ts";

/** What is wrong with the file, and the class, the code and the words that the error has. */
interface Fault {
  readonly name: string;
  readonly file: string;
  readonly className: string;
  readonly code?: string;
  readonly problem: string;
  readonly cure: string;
}

const faults: readonly Fault[] = [
  {
    name: "a missing file",
    file: "missing.wasm",
    className: "Error",
    code: "ERR_MODULE_NOT_FOUND",
    problem: "Cannot find module",
    cure: "copy the file there too, as with `babel --copy-files`.",
  },
  {
    name: "a text",
    file: "text.wasm",
    className: "CompileError",
    problem: "expected magic word",
    cure: "The file is not WebAssembly: check that the specifier names the binary.",
  },
  {
    name: "a page",
    file: "page.wasm",
    className: "CompileError",
    problem: "expected magic word",
    cure: "The file is a page of HTML or XML: check what stands at this URL.",
  },
  {
    name: "a truncated file",
    file: "truncated.wasm",
    className: "CompileError",
    problem: "WebAssembly",
    cure: "The file is damaged, or needs what this engine does not have.",
  },
  {
    name: "an empty file",
    file: "empty.wasm",
    className: "CompileError",
    problem: "BufferSource argument is empty",
    cure: "The file is empty: build or download it again.",
  },
  {
    name: "a JSON module",
    file: "module.json",
    className: "SyntaxError",
    code: "ERR_SOURCE_PHASE_NOT_DEFINED",
    problem: "Source phase import object is not defined for module",
    cure: "Remove `source` to import the module itself.",
  },
  {
    name: "a directory",
    file: "directory",
    className: "Error",
    code: "ERR_UNSUPPORTED_DIR_IMPORT",
    problem: "is not supported resolving ES modules",
    cure: "Name the file.",
  },
  {
    name: "another kind of file",
    file: "adder.bin",
    className: "TypeError",
    code: "ERR_UNKNOWN_FILE_EXTENSION",
    problem: 'Unknown file extension ".bin"',
    cure: "WebAssembly is imported from files that end in `.wasm`.",
  },
];

const targets = { node: "20" };
const plugins = ["@import-phases"];

const formats = [
  { format: "ES modules that wait", type: "module", babelrc: { plugins } },
  { format: "ES modules for Node", type: "module", babelrc: { targets, plugins } },
  {
    format: "CommonJS",
    type: "commonjs",
    babelrc: { targets, presets: [["@babel/preset-env", { modules: "commonjs" }]], plugins },
  },
];

const forms = ["static", "dynamic"] as const;

/** Prints the error of each program as a line of JSON. */
const report = `
for (const program of process.argv.slice(2)) {
  try {
    const { load } = await import(program);
    await load();
    console.log("{}");
  } catch (error) {
    const { constructor, code, message, url, referrer } = error;
    const classes = [Error, SyntaxError, TypeError, WebAssembly.CompileError];
    const className = classes.find((candidate) => candidate === constructor)?.name;
    console.log(JSON.stringify({ className, code, message, url, referrer }));
  }
}
`;

function programOf(form: string, { file }: Fault): string {
  return `${form}-${file.replace(".", "-")}.js`;
}

async function createProject(major: number, type: string, babelrc: object): Promise<Project> {
  const adder = assembleAdder();
  const project = new Project(major, {
    "package.json": { type },
    ".babelrc": babelrc,
    "report.mjs": report,
    "src/text.wasm": "Not what you think.\n",
    "src/page.wasm": "<!doctype html>\n<title>Not found</title>\n",
    "src/truncated.wasm": adder.subarray(0, adder.length - 4),
    "src/empty.wasm": "",
    "src/module.json": "{}",
    "src/directory/adder.wasm": adder,
    "src/adder.bin": adder,
  });
  for (const fault of faults) {
    project.write({
      [`src/${programOf("static", fault)}`]: `import source x from "./${fault.file}"; x;\n`,
      [`src/${programOf("dynamic", fault)}`]: `export const load = () => import.source("./${fault.file}");\n`,
    });
  }
  await project.compile();
  return project;
}

type Report = Record<string, string | undefined>;

async function readReports(project: Project, node: number): Promise<Map<string, Report>> {
  const programs = faults.flatMap((fault) => forms.map((form) => programOf(form, fault)));
  const files = programs.map((program) => `./dist/${program}`);
  const { stdout } = await project.node(node, "report.mjs", ...files);
  const lines = stdout.trimEnd().split("\n");
  return new Map(programs.map((program, index) => [program, JSON.parse(lines[index] ?? "null")]));
}

describe.each(babelMajors)("Babel %d", (major) => {
  describe.each(formats)("$format", ({ type, babelrc }) => {
    describe.each(nodeMajors([20, 22, 24, 26]))("Node %d", (node) => {
      let project: Project;
      let reports: Map<string, Report>;

      beforeAll(async () => {
        project = await createProject(major, type, babelrc);
        reports = await readReports(project, node);
      });

      describe.each(faults)("$name", (fault) => {
        test.each(forms)("%s import", (form) => {
          const { className, code, problem, cure } = fault;
          const program = programOf(form, fault);
          const file = join(project.folder, "dist", fault.file);
          const importer = join(project.folder, "dist", program);
          const url = pathToFileURL(file).href;
          const { message, ...fields } = reports.get(program)!;
          expect(fields).toEqual({ className, code, url, referrer: importer });
          expect(message).toContain(className === "SyntaxError" ? url : file);
          expect(message).toContain(problem);
          expect(message).toContain(` imported from ${importer}. `);
          expect(message).toContain(cure);
        });
      });

      test("nobody catches the error", async () => {
        for (const fault of faults) {
          const { exitCode, stderr } = await project.node(
            node,
            `dist/${programOf("static", fault)}`,
          );
          expect(exitCode).toBe(1);
          expect(stderr).toContain(`${fault.className}: `);
          expect(stderr).toContain(fault.cure);
        }
      });
    });
  });
});
