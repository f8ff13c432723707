const one = await import // to the end of its line
  .source("./a.wasm");
const two = import /* here */ . /* there */ source(/* and */ specifier /* another */);
