import { Worker } from "node:worker_threads";

try {
  new Worker("./words.txt", { as: "gone" });
} catch ({ message }) {
  console.log(/'no-such-package' imported from .*exec\.js/.test(message) || message);
}
