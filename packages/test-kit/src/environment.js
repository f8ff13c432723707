// Jest's sandbox cannot load ES modules without a flag. The environment runs outside of it, and hands
// in what is shipped as such: both Babel majors and our plugins, and the assembler.
import "./no-colors.js";
import { pathToFileURL } from "node:url";
import { TestEnvironment } from "jest-environment-node";
import { compile as assemble } from "watr";
import * as babel7 from "../babel-7/index.js";
import * as babel8 from "../babel-8/index.js";
import * as oldestBabel from "../babel-oldest/index.js";
import syntaxPlugin from "@import-phases/babel-plugin-syntax";
import transformPlugin from "@import-phases/babel-plugin";
import importMetaURLInCommonJS from "./import-meta-url-in-commonjs.js";

const plugins = {
  "@import-phases": transformPlugin,
  "@import-phases/babel-plugin-syntax": syntaxPlugin,
  "import-meta-url-in-commonjs": importMetaURLInCommonJS,
};

export default class BabelEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.testKit = {
      babels: [
        { major: 7, ...babel7 },
        { major: 8, ...babel8 },
      ],
      oldestBabel: { major: 7, ...oldestBabel },
      plugins,
      load: (file) => import(pathToFileURL(file).href),
      assemble,
    };
  }
}
