import text from "./words.txt" as "text";
console.log(text, eval("text"));
