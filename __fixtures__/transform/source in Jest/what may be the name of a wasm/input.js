const name = "./constant.js";
const wasm = "./constant" + ".wasm";
import(`./${name}`);
import(`./${name}sm`);
import("./" + name);
import(wasm);
import(new URL(`./${name}.wasm`, import.meta.url));
import(new URL(name, import.meta.url).href);
import(String(unknown));
import(unknown ? "./a.wasm" : `./${unknown}.js`);

import(name);
import(`./${name}.js`);
import(name + ".mjs");
import(new URL("./asset.js", import.meta.url).href);
import(`./x.wasm?${name}.js`);

const whole = "data:application/wasm;base64,AGFzbQEAAAA=";
import(whole);
import("m");
import("");
const letter = "m";
import(letter);
