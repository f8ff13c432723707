export { x } from "./x" as "nothing";
