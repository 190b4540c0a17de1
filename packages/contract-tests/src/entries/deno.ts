import * as today from "@crdb-cloud/deno";
import { createClient } from "@crdb-cloud/deno/2022-03-31";
import { runSuite } from "../run-suite.ts";

declare const Deno: { readonly args: readonly string[] };

await runSuite({ "2022-03-31": { ...today, createClient }, "2024-09-16": today }, Deno.args[0] as string);
