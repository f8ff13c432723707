import "./help.txt" as "late";
