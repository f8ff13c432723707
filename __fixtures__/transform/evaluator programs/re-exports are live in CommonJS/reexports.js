import { count as local, increment } from "./start.txt" as "counter";
export { count as renamed } from "./start.txt" as "counter";
export * from "./start.txt" as "counter";
export { local, increment as default };
