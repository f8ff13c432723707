// A plugin that does nothing would be the fastest. So before anything is measured, every variant
// has to show on every file that it does what it is measured for.

function fail(variant, { filename }, reason) {
  throw new Error(`${variant} on ${filename}: ${reason}`);
}

/** How many forms of the source phase stand in a syntax tree. */
function countForms({ types }, ast) {
  let count = 0;
  types.traverseFast(ast, ({ type, phase }) => {
    const isForm = type === "ImportDeclaration" || type === "ImportExpression";
    if (isForm && phase === "source") count++;
  });
  return count;
}

function checkPhases(core, file, { name, options }, formsWithSyntax) {
  const { ast } = core.transformSync(file.code, { ...options, filename: file.filename, ast: true });
  const forms = countForms(core, ast);
  const expected = name === "syntax" || name === "again" ? formsWithSyntax : 0;
  if (forms !== expected) fail(name, file, `${forms} forms are left, not ${expected}.`);
}

function checkUntouched(core, file, { name, options }, expected) {
  const { code } = core.transformSync(file.code, { ...options, filename: file.filename });
  if (code !== expected) fail(name, file, "the file has no import phase, but comes out changed.");
}

/** Throws where a variant does not do its work on a file of a suite. */
export function checkSuite({ files }, { core }, variants) {
  for (const file of files) {
    const [{ options }] = variants;
    if (file.importCount === undefined) {
      const { code } = core.transformSync(file.code, { ...options, filename: file.filename });
      for (const variant of variants) checkUntouched(core, file, variant, code);
    } else {
      for (const variant of variants) checkPhases(core, file, variant, file.importCount);
    }
  }
}
