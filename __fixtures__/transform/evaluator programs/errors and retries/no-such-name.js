import { other, another, default as text } from "./words.txt" as "upper";
console.log(other, another, text);
