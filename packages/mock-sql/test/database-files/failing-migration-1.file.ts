import { addFailingTests } from "./failing-migration.ts";

addFailingTests();
