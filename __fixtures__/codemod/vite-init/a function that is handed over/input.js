import init from "./x.wasm?init";
import { start } from "./start.js";
start(init);
