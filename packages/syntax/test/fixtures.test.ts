import { runFixtures } from "@import-phases/test-kit";

runFixtures("syntax");
