import words from "./words.txt" as "text";
words = 1;
