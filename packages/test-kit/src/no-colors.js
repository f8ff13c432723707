// Babel colors its code frames where the environment asks for it, as most CI services do; the tests
// compare the words. Loaded ahead of Babel, and also right for the programs that tests start.
process.env.NO_COLOR = "1";
// Node warns on standard error where both are set.
delete process.env.FORCE_COLOR;
