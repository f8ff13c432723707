const fs = require("fs");
module.exports = () => import.source("./x.wasm", fs);
