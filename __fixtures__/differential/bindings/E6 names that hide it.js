import source x from "./add.wasm";
const parameter = (x) => x;
const block = () => {
  {
    let x = 1;
    return x;
  }
};
const caught = () => {
  try {
    throw 1;
  } catch (x) {
    return x++;
  }
};
const loop = () => {
  for (let x = 0; ; x++) if (x) return x;
};
const named = function x() {
  return typeof x;
};
const { x: renamed } = { x: 1 };
class Holder {
  x = 1;
}
console.log(parameter(1), block(), caught(), loop(), named(), renamed, new Holder().x, typeof x);

// ---- prints
1 1 1 1 function 1 1 object
