import source other from "./other.js";
import source source from "./worker.js";
export const start = () => new Worker(source);
