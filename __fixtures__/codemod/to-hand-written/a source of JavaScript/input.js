import source x from "./x.js";
export default x;
