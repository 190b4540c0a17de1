import { cases } from "../src/cases/index.ts";
import { modes } from "../src/contract-case.ts";
import { invocations } from "../src/invocations.ts";
import { describeRuntime } from "./describe-runtime.ts";
import { runtimes } from "./runtimes.ts";

describeRuntime(runtimes.deno, {
  edition: "2022-03-31",
  cases,
  operations: Object.keys(invocations),
  complete: modes,
  reader: { permissions: ["READ"], apiKey: "CCDB1_reader" },
});
