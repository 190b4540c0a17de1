import { ApiError, isCloudError } from "@crdb-cloud/deno";
import { createClient as createFirst } from "@crdb-cloud/deno/2022-03-31";
import { createClient as createNewest } from "@crdb-cloud/deno/2024-09-16";
import { runSuites } from "../run-suites.ts";

const clients = { "2022-03-31": createFirst, "2024-09-16": createNewest };
declare const Deno: { readonly args: readonly string[] };

await runSuites({ clients, ApiError, isCloudError }, Deno.args[0] as string);
