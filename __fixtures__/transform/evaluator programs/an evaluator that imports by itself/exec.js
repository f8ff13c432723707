// What functions that are hoisted need not wait for is there.
import own from "./help.txt" as "own";
import { help } from "./own.js";

console.log(own, help);

async function attempt(load) {
  try {
    console.log(await load());
  } catch ({ name, message }) {
    console.log(name, /^Cannot access/.test(message) ? "in the dead zone" : message);
  }
}

globalThis.ended = attempt(() => import("./late.js")).then(() => attempt(() => import("./reads.js")));
