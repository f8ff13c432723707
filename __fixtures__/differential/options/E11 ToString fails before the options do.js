import { outcome } from "./report.cjs";
const specifier = {
  toString() {
    throw new RangeError();
  },
};
outcome(import.source(specifier, null)).then(console.log);

// ---- prints
RangeError
