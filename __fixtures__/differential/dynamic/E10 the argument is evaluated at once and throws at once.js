const log = [];
const thrower = () => {
  log.push("argument");
  throw new RangeError("mine");
};
try {
  import.source(thrower());
  log.push("not to be seen");
} catch ({ message }) {
  log.push(message);
}
try {
  import.source(missing);
} catch ({ name }) {
  log.push(name);
}
console.log(log);

// ---- prints
[ 'argument', 'mine', 'ReferenceError' ]
