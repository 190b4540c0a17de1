import { describeRuntime } from "./describe-runtime.ts";
import { runtimes } from "./runtimes.ts";

describeRuntime(runtimes.deno);
