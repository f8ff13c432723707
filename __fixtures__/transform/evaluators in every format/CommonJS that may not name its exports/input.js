import words, { length } from "./words.txt" as "text";
export { default as text } from "./words.txt" as "text";
export { words };
console.log(length);
