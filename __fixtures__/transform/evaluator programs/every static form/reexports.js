export { count, increment as step, "with space" as spaced } from "./start.txt" as "counter";
export * as whole from "./start.txt" as "counter";
export { default } from "./start.txt" as "text";
import { count as local } from "./start.txt" as "counter";
export { local };
