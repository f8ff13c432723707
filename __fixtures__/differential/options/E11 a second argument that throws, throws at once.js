const log = [];
try {
  import.source(
    {
      toString() {
        log.push("not to be seen");
      },
    },
    (() => {
      throw new RangeError();
    })(),
  );
} catch ({ name }) {
  log.push(name);
}
console.log(log);

// ---- prints
[ 'RangeError' ]
