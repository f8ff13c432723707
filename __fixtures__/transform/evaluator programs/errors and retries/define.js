import { defineEvaluator, importAsSync } from "@import-phases/runtime";
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
defineEvaluator("promises", { evaluateSync: async () => ({}) });
defineEvaluator("rejects", { evaluate: () => Promise.reject(null) });
defineEvaluator("recursive", {
  evaluateSync: ({ url }) => importAsSync(url, "recursive", import.meta.url),
});
defineEvaluator("declared", {
  exports: ["second", "first"],
  evaluateSync: () => ({ first: 1, hidden: 2 }),
});
defineEvaluator("unreadable", {
  evaluateSync: () => ({
    default: "readable",
    get other() {
      throw new RangeError("thrown by a property");
    },
  }),
});
defineEvaluator("flaky", {
  async evaluate() {
    if (++flaky.attempts === 1) throw new Error("not yet");
    return flaky;
  },
});
defineEvaluator("thenable", { evaluateSync: () => ({ then: () => "never called" }) });
