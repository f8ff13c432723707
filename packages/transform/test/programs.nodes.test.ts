import { testPrograms } from "@import-phases/test-kit";

testPrograms("transform");
