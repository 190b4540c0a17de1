import * as wrapper from "@crdb-cloud/deno";
import { runCases } from "../run-cases.ts";

declare const Deno: { readonly args: readonly string[] };

await runCases(wrapper, Deno.args[0] as string);
