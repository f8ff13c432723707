/** The name of an error and, where it has one, its code. */
const failure = (error) => [error.name, error.code].filter(Boolean).join(" ");

/** What a promise comes to: the class of its value, or its failure. */
const outcome = (promise) =>
  promise.then((value) => Object.prototype.toString.call(value), failure);

exports.failure = failure;
exports.outcome = outcome;

/** What an action returns, or its failure. */
exports.attempt = (action) => {
  try {
    return action();
  } catch (error) {
    return failure(error);
  }
};

/** Prints the outcomes of loads, one after the other. */
exports.reportAll = async (loads) => {
  for (const [name, load] of Object.entries(loads)) console.log(name, await outcome(load()));
};
