import url from "./x.wasm?url";
import text from "./x.txt?raw";
console.log(url, text, ".wasm?init");
