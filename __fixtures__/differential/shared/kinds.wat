(module
  (func (export "function") (result i32) (i32.const 1))
  (memory (export "memory") 1)
  (table (export "table") 2 funcref)
  (global (export "global") i32 (i32.const 3)))
