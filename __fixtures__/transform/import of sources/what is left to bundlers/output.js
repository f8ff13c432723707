const name = "./constant.js";
import("./literal.js");
import(`./${name}.js`);
import("./" + name);
import(name);
import(new URL("./asset.js", import.meta.url));
import(new URL("./asset.js", import.meta.url).href);
import(import.meta.resolve("package"));
import(String(unknown));
import(unknown.toString());
import(unknown ? "./a.js" : `./${unknown}.js`);
import("./data.json", {
  with: {
    type: "json"
  }
});
import("./module.js", undefined);
