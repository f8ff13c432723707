import x from "./x.txt" as "text";
