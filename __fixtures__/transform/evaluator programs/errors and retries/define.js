import { defineEvaluator } from "@import-phases/runtime";
import { flaky } from "./flaky.js";

defineEvaluator("upper", { evaluateSync: ({ text }) => ({ default: text.trim().toUpperCase() }) });
defineEvaluator("waits", {
  async evaluate({ text }) {
    flaky.waits += 1;
    return { default: text.trim() };
  },
});
defineEvaluator("nothing", { evaluate() {} });
defineEvaluator("throws", {
  evaluate() {
    throw new RangeError("thrown by the evaluator");
  },
});
defineEvaluator("flaky", {
  async evaluate() {
    if (++flaky.attempts === 1) throw new Error("not yet");
    return flaky;
  },
});
defineEvaluator("thenable", { evaluateSync: () => ({ then: () => "never called" }) });
