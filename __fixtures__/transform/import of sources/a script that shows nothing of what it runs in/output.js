const load = x => import(x);
load("./a.js");
