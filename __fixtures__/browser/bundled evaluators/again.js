export { default as again } from "./words.txt" as "text";
