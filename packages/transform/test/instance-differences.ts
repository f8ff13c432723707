import type { Difference } from "./differences.ts";

/** Runs of the programs on WebAssembly instances that print something else than SPEC.md's rules ask for. */
export const instanceDifferences: readonly Difference[] = [
  {
    reason: "Node takes the value that a mutable global has when the instance is made (X6).",
    on: ["native"],
    printed: {
      "wasm built later/W2 live globals": "1\n",
      "wasm namespaces/W13 a default export is live": "1\n",
      "wasm namespaces/W13 a global that is imported and exported again is live": "1\n",
      "wasm namespaces/W13 a named import of a global is live": "1\n1 number 1 1 [ 1 ]\n",
      "wasm namespaces/W13 a namespace is live": "1\n1 1\n",
      "wasm namespaces/W13 closures and default parameters are live": "1 1\n",
      "wasm namespaces/W13 live in two importers": "1\n",
      "wasm namespaces/W13 what import() gives is live": "1\n",
    },
  },
  {
    reason:
      "Not done: what an ES module exports again is a variable of its own, which gets the value once.",
    on: ["native", "module", "universal"],
    printed: {
      "wasm namespaces/W13 a re-export is live": "1 1\n",
      "wasm namespaces/W13 an export star is live": "1\n",
    },
  },
  {
    reason: "Not done: behind such a variable, another WebAssembly module finds no global.",
    on: ["native", "module", "universal"],
    printed: { "wasm to wasm/W11 globals pass through JavaScript": "exit 1: LinkError\n" },
  },
  {
    reason: "In Node, what JavaScript has no values for is undefined (X7).",
    on: ["native"],
    printed: {
      "wasm namespaces/W14 a vector has no value": "undefined undefined 7\n",
      "wasm namespaces/W14 a vector is a key without a value": "true 3\nundefined 7\n",
    },
  },
  {
    reason: "An ES module cannot export again what has no value: there it is undefined.",
    on: ["native", "module", "universal"],
    printed: { "wasm namespaces/W14 a vector that is exported again": "true 7 undefined\n" },
  },
  {
    reason: "Node 24 knows no string constants.",
    on: ["native 24"],
    printed: { "wasm modules/W3 string constants are the engine's": "exit 1: Error\n" },
  },
  {
    reason: "Node 24 refuses string constants by reserved names (X13).",
    on: ["native 24"],
    printed: {
      "wasm modules/W5 a string constant may have a reserved name": "exit 1: LinkError\n",
    },
  },
  {
    reason: "Node does not look whether what an externref is imported from is there (X10).",
    on: ["native"],
    printed: { "wasm imports/W7 a missing global of any type": "link [object Module]\n" },
  },
  {
    reason: "While a start function runs, Node has no dead zone.",
    on: ["native"],
    printed: {
      "wasm cycles/W17 WebAssembly first: a start function that calls back": "undefined\n",
    },
  },
  {
    reason: "Not done: a namespace can be enumerated before its instance is there.",
    on: ["lowered"],
    printed: { "wasm cycles/W17 WebAssembly first: keys": "1\n" },
  },
  {
    reason:
      "Not done: in ES modules, what a file imports is evaluated before the WebAssembly among it.",
    on: ["module", "universal"],
    printed: {
      "wasm imports/W9 dependencies, the start function, the importer":
        "first\nthird\nsecond\nstart of inner\nstart of outer\nimporter\n",
      "wasm imports/W9 modules behind it have their turn after it": "before\nafter\nstart\n",
    },
  },
  {
    reason:
      "Not done: a module that waits for a binary that was not there when it was compiled, and is imported by it.",
    on: ["universal"],
    printed: { "wasm built later/W2 a cycle": "exit 13: \n" },
  },
];
