import { cases } from "../src/2024-09-16/cases.ts";
import { methods } from "../src/2024-09-16/methods.ts";
import { describeRuntime } from "./describe-runtime.ts";
import { runtimes } from "./runtimes.ts";

describeRuntime(runtimes.deno, {
  edition: "2024-09-16",
  cases,
  operations: Object.keys(methods),
  complete: ["examples"],
});
