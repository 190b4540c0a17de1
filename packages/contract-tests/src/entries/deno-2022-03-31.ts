import { ApiError, isCloudError } from "@crdb-cloud/deno";
import { createClient } from "@crdb-cloud/deno/2022-03-31";
import { cases } from "../cases/index.ts";
import { runCases } from "../run-cases.ts";

declare const Deno: { readonly args: readonly string[] };

await runCases(cases, { createClient, ApiError, isCloudError }, Deno.args[0] as string);
