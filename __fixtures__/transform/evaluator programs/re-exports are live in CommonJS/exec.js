import increment, * as all from "./reexports.js";
import { local, count, renamed } from "./reexports.js";
increment();
console.log(local, count, renamed, all["with space"], Object.keys(all).sort().join());
