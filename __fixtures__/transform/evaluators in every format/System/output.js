System.register(["@my/table", "@import-phases/runtime", "../../../../evaluators/text.js", "fs"], function (_export, _context) {
  "use strict";

  var _table, _defineEvaluator, _loadAs, _importSource, _allSources, _text, fs, source, _words, table, _add, _effect, _rows, _remote, _first, _star, _words2, text, _rows2, _default, _columnNames, _rows3, _columnNames2, own;
  function _readOnlyError(r) { throw new TypeError('"' + r + '" is read-only'); }
  /* the reads */
  function read(rows) {
    return [_words.default, (0, _words.default)(), (0, _words.default)?.(), new _words.default(), (0, _remote["column names"])`x`, {
      text: _words.default,
      columns: _remote["column names"]
    }, rows, typeof _add.default];
  }
  _export({
    read: read,
    default: function () {
      _words.default = 1;
      [_rows.default.x, {
        a: _remote["column names"] = _words.default
      }] = table;
      +_rows, _readOnlyError("_rows");
      return table;
    }
  });
  return {
    setters: [function (_myTable) {
      _table = _myTable;
    }, function (_importPhasesRuntime) {
      _defineEvaluator = _importPhasesRuntime.defineEvaluator;
      _loadAs = _importPhasesRuntime.loadAs;
      _importSource = _importPhasesRuntime.importSource;
      _allSources = _importPhasesRuntime.allSources;
    }, function (_evaluatorsTextJs) {
      _text = _evaluatorsTextJs;
    }, function (_fs) {
      fs = _fs.default;
    }],
    execute: async function () {
      _defineEvaluator("text", _text);
      _defineEvaluator("table", _table);
      // ahead of everything
      [{
        namespace: _words
      }, source, {
        namespace: table
      }, {
        namespace: _add
      }, {
        namespace: _effect
      }, {
        namespace: _rows
      }, {
        namespace: _remote
      }, {
        namespace: _first
      }, {
        namespace: _star
      }, {
        namespace: _words2
      }] = await _allSources([_loadAs(new URL("./words.txt", _context.meta.url), "text", _context.meta.url, void 0, void 0, ["default"]), _importSource("./add.wasm", _context.meta.url), _loadAs(new URL("./table.csv", _context.meta.url), "table", _context.meta.url, void 0, {
        with: {
          separator: ";"
        }
      }), _loadAs("pkg/add.wasm", "wasm-module", _context.meta.url, _context.meta.resolve, void 0, ["default"]), _loadAs(new URL("./effect.csv", _context.meta.url), "table", _context.meta.url), _loadAs(new URL("./rows.csv", _context.meta.url), "table", _context.meta.url, void 0, void 0, ["default"]), _loadAs("https://example.com/remote.csv", "table", _context.meta.url, _context.meta.resolve, void 0, ["column names"]), _loadAs(new URL("./first.csv", _context.meta.url), "table", _context.meta.url, void 0, void 0, ["rows", "default", "column names"]), _loadAs(new URL("./star.csv", _context.meta.url), "table", _context.meta.url), _loadAs(new URL("./words.txt", _context.meta.url), "text", _context.meta.url)]), _export("whole", _rows), _export("namespace", _words2); // its comment
      ({
        default: text
      } = _words), _export("text", text);
      ({
        rows: _rows2,
        default: _default,
        "column names": _columnNames
      } = _first), _export("first", _rows2), _export("dflt", _default), _export("all names", _columnNames);
      ({
        rows: _rows3,
        "column names": _columnNames2
      } = _star), _export("rows", _rows3), _export("column names", _columnNames2);
      _export("own", own = 1);
    }
  };
});
