/** How many imports in the source phase the `index`-th file of a suite has: 1 to 20. */
function importCount(index) {
  return 1 + (index % 20);
}

/**
 * The lines that bring imports in the source phase into a file: declarations, in every fourth file
 * also `import.source()`, of relative and of bare specifiers, all of them used once.
 */
function importLines(index) {
  const lines = [];
  const uses = [];
  for (let number = 0; number < importCount(index); number++) {
    const specifier = number % 3 === 2 ? `codecs/${number}.wasm` : `./${number}.wasm`;
    const isDynamic = index % 4 === 3 && number % 2 === 1;
    const name = `wasmSource${number}`;
    lines.push(
      isDynamic
        ? `const ${name} = import.source("${specifier}");`
        : `import source ${name} from "${specifier}";`,
    );
    uses.push(name);
  }
  return [...lines, `export const wasmSources = [${uses.join(", ")}];`];
}

/** Puts imports in the source phase at the top of real files. */
export function withSourceImports(files) {
  return files.map(({ filename, code }, index) => ({
    filename,
    code: `${importLines(index).join("\n")}\n${code}`,
    importCount: importCount(index),
  }));
}

const smallModule = `
/** Starts the codec with the imports that it asks for. */
export async function startCodec(index, imports = {}) {
  const source = await wasmSources[index];
  const needed = WebAssembly.Module.imports(source).map(({ module }) => module);
  const missing = needed.filter((name) => !(name in imports));
  if (missing.length > 0) {
    throw new TypeError(\`Codec \${index} lacks \${missing.join(", ")}.\`);
  }
  const instance = await WebAssembly.instantiate(source, imports);
  instance.exports._initialize?.();
  return instance.exports;
}

export const exportNames = (source) => WebAssembly.Module.exports(source).map(({ name }) => name);
`;

/** Modules of 15 lines, and as many imports as the real files have. */
export function smallModules() {
  const files = Array.from({ length: 20 * 4 }, (_, index) => ({
    filename: `module-${index}.mjs`,
    code: smallModule.trimStart(),
  }));
  return withSourceImports(files);
}
