(module
  (global $count (export "count") (mut i32) (i32.const 1))
  (func (export "increment") (global.set $count (i32.add (global.get $count) (i32.const 1)))))
