/* a */ import /* b */ source /* c */ x /* d */ from /* e */ "./add.wasm" /* f */; // g
import//
source//
y//
from//
"./add.wasm"//
console.log(x === y);

// ---- prints
true
