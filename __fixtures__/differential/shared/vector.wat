(module
  (global (export "vector") v128 (v128.const i32x4 1 2 3 4))
  (global (export "number") i32 (i32.const 7)))
