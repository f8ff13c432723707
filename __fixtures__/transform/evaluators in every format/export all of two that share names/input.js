export * from "./a.csv" as "table";
export * from "./a.csv" as "table" with {};
export * from "./a.csv" as "list";
export const own = 1;
export { items as shared } from "./a.csv" as "list";
