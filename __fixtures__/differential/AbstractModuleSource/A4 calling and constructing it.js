import source x from "./add.wasm";
import { attempt } from "./report.cjs";
const AbstractModuleSource = Object.getPrototypeOf(x.constructor);
class Derived extends AbstractModuleSource {}
console.log(attempt(() => AbstractModuleSource()), attempt(() => new AbstractModuleSource()), attempt(() => new Derived()));
console.log(attempt(() => AbstractModuleSource.call(x)), attempt(() => Reflect.construct(AbstractModuleSource, [], Object)));
console.log(Reflect.construct(Object, [], AbstractModuleSource) instanceof AbstractModuleSource);

// ---- prints
TypeError TypeError TypeError
TypeError TypeError
true
