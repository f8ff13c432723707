// Version 7 of the helper runs under both Babel majors and ships no types.
declare module "@babel/helper-plugin-utils" {
  import type { PluginAPI, PluginObject } from "@babel/core";

  export function declare<Options>(
    build: (api: PluginAPI, options: Options, dirname: string) => PluginObject & { name: string },
  ): (api: object, options: Options, dirname: string) => PluginObject & { name: string };
}
