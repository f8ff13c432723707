import anything from "./anything" as "whatever the program defines";
anything;
