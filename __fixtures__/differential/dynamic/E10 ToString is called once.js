let count = 0;
const specifier = {
  toString() {
    count++;
    return `./add.wasm?${count}`;
  },
};
import.source(specifier)
  .then(() => import.source("./add.wasm?1"))
  .then(() => console.log(count));

// ---- prints
1
