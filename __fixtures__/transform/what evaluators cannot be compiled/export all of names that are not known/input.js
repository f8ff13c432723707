export * from "./x.txt" as "text";
