import { Counter, greet } from "./input.js";

greet("wörld");
const counter = new Counter(40);
console.log(counter.increment(), counter.increment());
try {
  new Counter(0);
} catch (error) {
  console.log(error.message);
}
counter.free();
console.log(new Counter(1).increment());
