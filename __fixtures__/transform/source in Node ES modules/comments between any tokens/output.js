import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
/*0*/ /*2*/const x = _importSourceSync(/*4*/"./m.wasm" /*5*/, import.meta.url, void 0, {
  with: {
    /*7*/type /*8*/: /*9*/"a" /*10*/
  }
}); /*1*/ /*6*/ /*11*/ // 12
/*13*/ /*3*/
x; /*14*/
