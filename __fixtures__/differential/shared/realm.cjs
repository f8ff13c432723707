const fs = require("node:fs");
const vm = require("node:vm");

const file = require.resolve("@import-phases/runtime");

/** Another realm that has the runtime, as a page's frame would; engines with their own intrinsic keep it. */
exports.newRealm = () => {
  const context = vm.createContext({});
  const wrapper = vm.runInContext(`(function (exports) {${fs.readFileSync(file, "utf8")}\n})`, context);
  wrapper({});
  return (code) => vm.runInContext(code, context);
};
