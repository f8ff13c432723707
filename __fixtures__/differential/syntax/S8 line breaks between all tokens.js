import
source
x
from
"./add.wasm"
;
import
source
from
from
'./add.wasm'
console.log(x === from);

// ---- prints
true
