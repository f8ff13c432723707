import { testOutputs } from "@import-phases/test-kit";

testOutputs("syntax");
