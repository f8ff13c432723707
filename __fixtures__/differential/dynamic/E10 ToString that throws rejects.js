import { reportAll } from "./report.cjs";
const thrown = (error) => ({
  toString() {
    throw error;
  },
});
reportAll({
  error: () => import.source(thrown(new RangeError())),
  symbol: () => import.source(Symbol("x")),
  "no string": () => import.source({ toString: () => ({}), valueOf: () => ({}) }),
  "no methods": () => import.source(Object.create(null)),
  "to symbol": () => import.source({ toString: () => Symbol() }),
  "not callable": () => import.source({ [Symbol.toPrimitive]: 1 }),
});
import.source(thrown("just a string")).catch((error) => console.log(error));

// ---- prints
just a string
error RangeError
symbol TypeError
no string TypeError
no methods TypeError
to symbol TypeError
not callable TypeError
