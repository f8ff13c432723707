#!/usr/bin/env node
/**
 * @license
 * Copyright 2010 The Emscripten Authors
 * SPDX-License-Identifier: MIT
 */
import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const wasmModule = _importSourceSync('./a.wasm', import.meta.url);

// This code implements the `-sMODULARIZE` settings by taking the generated
// JS program code (INNER_JS_CODE) and wrapping it in a factory function.

// When targeting node and ES6 we use `await import ..` in the generated code
// so the outer function needs to be marked as async.
async function Module(moduleArg = {}) {
  var moduleRtn;

  // include: shell.js
  // include: minimum_runtime_check.js
  // end include: minimum_runtime_check.js
  var Module = moduleArg;
  var ENVIRONMENT_IS_NODE = typeof process == 'object' && process.versions?.node && process.type != 'renderer';
  if (ENVIRONMENT_IS_NODE) {
    // When building an ES module `require` is not normally available.
    // We need to use `createRequire()` to construct the require()` function.
    const {
      createRequire
    } = await import('node:module');
    /** @suppress{duplicate} */
    var require = createRequire(import.meta.url);
  }

  // --pre-jses are emitted after the Module integration code, so that they can
  // refer to Module (if they choose; they can also define Module)

  var arguments_ = [];
  var thisProgram = './this.program';
  var _scriptName = import.meta.url;

  // `/` should be present at the end if `scriptDirectory` is not empty
  var scriptDirectory = '';
  function locateFile(path) {
    return scriptDirectory + path;
  }
  if (ENVIRONMENT_IS_NODE) {
    // These modules will usually be used on Node.js. Load them eagerly to avoid
    // the complexity of lazy-loading.
    var path = require('node:path');
    if (_scriptName.startsWith('file:')) {
      scriptDirectory = path.dirname(require('node:url').fileURLToPath(_scriptName)) + '/';
    }
  }
  var out = Module['print'] || console.log.bind(console);
  // end include: shell.js

  var wasmExports;
  var wasmMemory;
  var HEAPU8, HEAPU32;
  var UTF8Decoder = globalThis.TextDecoder && new TextDecoder();
  var UTF8ArrayToString = (heapOrArray, idx, length) => UTF8Decoder.decode(heapOrArray.subarray(idx, idx + length));
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    HEAPU8 = new Uint8Array(b);
    HEAPU32 = new Uint32Array(b);
  }
  var _fd_write = (fd, iov, iovcnt, pnum) => {
    // hack to support printf in SYSCALLS_REQUIRE_FILESYSTEM=0
    var num = 0;
    for (var i = 0; i < iovcnt; i++) {
      var ptr = HEAPU32[iov >> 2];
      var len = HEAPU32[iov + 4 >> 2];
      iov += 8;
      out(UTF8ArrayToString(HEAPU8, ptr, len));
      num += len;
    }
    HEAPU32[pnum >> 2] = num;
    return 0;
  };
  var wasmImports = {
    /** @export */
    fd_write: _fd_write
  };
  function getWasmImports() {
    // prepare imports
    return {
      'env': wasmImports,
      'wasi_snapshot_preview1': wasmImports
    };
  }

  // Create the wasm instance.
  // Receives the wasm imports, returns the exports.
  async function createWasm() {
    /** @param {WebAssembly.Module=} module*/
    function receiveInstance(instance, module) {
      wasmExports = instance.exports;
      wasmMemory = wasmExports['memory'];
      updateMemoryViews();
      return wasmExports;
    }
    var info = getWasmImports();

    // User shell pages can write their own Module.instantiateWasm = function(imports, successCallback) callback
    // to manually instantiate the Wasm module themselves.
    if (Module['instantiateWasm']) {
      return new Promise((resolve, reject) => {
        Module['instantiateWasm'](wasmModule, info, (inst, mod) => {
          resolve(receiveInstance(inst, mod));
        });
      });
    }
    var instance = await WebAssembly.instantiate(wasmModule, info);
    return receiveInstance(instance, wasmModule);
  }
  await createWasm();
  var _main = Module['_main'] = wasmExports['main'];
  Module['_add'] = wasmExports['add'];
  Module['locateFile'] = locateFile;
  var ret = _main(arguments_.length, 0);
  Module['exitCode'] = ret;
  moduleRtn = Module;
  return moduleRtn;
}

// Export using a UMD style export, or ES6 exports if selected
export default Module;
