// How each kind of failed load looks: `window.result` has the errors of the dynamic form, by URL.
const names = ["missing.wasm", "wrong-type.wasm", "script.js", "corrupt.wasm", "page.wasm"];

async function errorOf(load) {
  try {
    await load();
    return "no error";
  } catch ({ name, message, code, url, referrer }) {
    return { name, message, code, url, referrer };
  }
}

async function run() {
  const errors = {};
  for (const name of names) errors[name] = await errorOf(() => import.source(`./${name}`));
  errors.literal = await errorOf(() => import.source("./missing.wasm"));
  errors.bare = await errorOf(() => import.source("not-mapped/x.wasm"));
  errors.static = await errorOf(() => import("./static.js"));
  return errors;
}

window.result = run();
