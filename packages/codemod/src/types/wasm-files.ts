import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The `.wasm` files among files and in folders, in order. Folders of packages and hidden ones are left out. */
export async function findWasmFiles(paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) await addFilesOf(path, files);
    else files.add(path);
  }
  return [...files];
}

async function addFilesOf(folder: string, files: Set<string>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && !entry.name.startsWith("."))
        await addFilesOf(path, files);
    } else if (entry.name.endsWith(".wasm")) {
      files.add(path);
    }
  }
}

/** `x.d.wasm.ts`: where TypeScript looks for the types of `x.wasm`. */
export function declarationFileOf(file: string): string {
  return file.replace(/(\.[^./\\]+)?$/, (extension: string) => `.d${extension || ".wasm"}.ts`);
}
