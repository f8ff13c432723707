import { add } from "./add.wasm";
const shadow = (add) => add;
{
  const add = "block";
  console.log(add, shadow("parameter"));
}
console.log(add(1, 1));

// ---- prints
block parameter
2
