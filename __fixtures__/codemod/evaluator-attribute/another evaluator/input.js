import sheet from "./x.css" as "css";
export default sheet;
