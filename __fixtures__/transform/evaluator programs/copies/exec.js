import * as copy from "./abc.txt" as "bytes";
import * as noted from "./abc.txt" as "bytes" with { note: "mine" };
import * as query from "./abc.txt?query" as "bytes";
import { again, text } from "./other.js";
console.log(copy === again, copy.evaluations, again.evaluations);
console.log(copy.note, noted.note, copy === noted, query === copy, query.file);
copy.bytes[0] = 120;
console.log(text, String(again.bytes), String(noted.bytes));
console.log(Object.keys(copy));

import * as two from "./abc.txt" as "bytes" with { note: "2", other: "1" };
import * as turned from "././abc.txt" as "bytes" with { other: "1", note: "2" };
console.log(two === turned, two === noted, two.note);

import * as marked from "./marked.txt" as "bytes";
import markedText from "./marked.txt" as "text";
console.log(marked.bytes.length, markedText.length, markedText);
