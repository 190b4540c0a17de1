import { ApiError, isCloudError } from "@crdb-cloud/deno";
import { createClient } from "@crdb-cloud/deno/2024-09-16";
import { cases } from "../2024-09-16/cases.ts";
import { runCases } from "../run-cases.ts";

declare const Deno: { readonly args: readonly string[] };

await runCases(cases, { createClient, ApiError, isCloudError }, Deno.args[0] as string);
