export { default as late } from "./words.txt" as "text";
