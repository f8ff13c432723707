const { default: init } = require("./add.wasm?init");
init();
