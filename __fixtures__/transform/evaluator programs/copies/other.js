import * as again from "././abc.txt" as "bytes";
import text from "./abc.txt" as "text";
export { again, text };
