import { then } from "./words.txt" as "thenable";
export const isThenable = typeof then;
