// Counts what is compiled of the size of SQLite, by whichever function.
let count = 0;

for (const name of ["Module", "compile", "instantiate"]) {
  const compile = ([input]) => {
    if (input.byteLength > 100_000) count += 1;
  };
  WebAssembly[name] = new Proxy(WebAssembly[name], {
    apply(target, receiver, args) {
      compile(args);
      return Reflect.apply(target, receiver, args);
    },
    construct(target, args, newTarget) {
      compile(args);
      return Reflect.construct(target, args, newTarget);
    },
  });
}

export function compilations() {
  return count;
}
