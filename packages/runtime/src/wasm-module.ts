type ModuleConstructor = typeof WebAssembly.Module;

/**
 * The constructor of WebAssembly modules and its functions as they were when the runtime was loaded, so
 * that programs which patch them do not change what sources are. All absent where WebAssembly is
 * switched off, as in the lockdown mode of some systems.
 */
export const WebAssemblyModule: ModuleConstructor | undefined = globalThis.WebAssembly?.Module;
export const customSectionsOf: ModuleConstructor["customSections"] | undefined =
  WebAssemblyModule?.customSections;
export const importsOf: ModuleConstructor["imports"] | undefined = WebAssemblyModule?.imports;
export const exportsOf: ModuleConstructor["exports"] | undefined = WebAssemblyModule?.exports;
