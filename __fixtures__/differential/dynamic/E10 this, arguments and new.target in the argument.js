function Loader() {
  this.name = "./add.wasm";
  const byThis = import.source(this.name);
  const byArgument = import.source(arguments[0]);
  const byTarget = import.source(new.target.file);
  return Promise.all([byThis, byArgument, byTarget]);
}
Loader.file = "./add.wasm";
new Loader("./add.wasm").then((all) => console.log(new Set(all).size));

// ---- prints
1
