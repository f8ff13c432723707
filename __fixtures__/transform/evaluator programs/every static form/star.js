export * from "./start.txt" as "counter";
export const increment = "the file's own";
