// A classic script: what it declares is global.
var atOnce = import.source("./adder.wasm");

function loadLater(specifier) {
  return import.source(specifier);
}

class Loader {
  source = import.source("./adder.wasm");
  load(source = import.source("./adder.wasm")) {
    return source;
  }
}
