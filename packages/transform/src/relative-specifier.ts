/** A specifier that is a path: relative to the file, or to the root of where the file comes from. */
export const relativePattern: RegExp = /^(?:\.{1,2}\/|\/(?!\/))/;

/**
 * What a file has to write to import another that is given relative to a folder.
 *
 * @param filename - The file that imports.
 * @param folder - A folder, as Babel gives the one of the configuration.
 * @param specifier - Begins with `./` or `../`.
 */
export function relativeSpecifier(filename: string, folder: string, specifier: string): string {
  const target = partsOf(`${folder}/${specifier}`);
  const from = partsOf(filename).slice(0, -1);
  let shared = 0;
  while (shared < from.length && from[shared] === target[shared]) shared += 1;
  const up = from.length - shared;
  return [...(up === 0 ? ["."] : Array<string>(up).fill("..")), ...target.slice(shared)].join("/");
}

/** What a file imports, the same for `./x` and `././x`; a bare specifier stays. */
export function specifierPath(filename: string, specifier: string): string {
  if (!relativePattern.test(specifier)) return specifier;
  const path = specifier.startsWith("/") ? specifier : `${filename}/../${specifier}`;
  return `/${partsOf(path).join("/")}`;
}

/** The folders and the file of a path, with `.` and `..` carried out. */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts;
}
