(module
  (type $units (array (mut i16)))
  (import "wasm:js-string" "intoCharCodeArray" (func $into (param externref (ref null $units) i32) (result i32)))
  (import "wasm:js-string" "fromCharCodeArray" (func $from (param (ref null $units) i32 i32) (result (ref extern))))
  (func (export "copy") (param $text externref) (param $at i32) (param $start i32) (param $end i32) (result externref)
    (local $buffer (ref null $units))
    (local.set $buffer (array.new_default $units (i32.const 8)))
    (drop (call $into (local.get $text) (local.get $buffer) (local.get $at)))
    (call $from (local.get $buffer) (local.get $start) (local.get $end))))
