import * as v2022 from "@crdb-cloud/deno/2022-03-31";
import * as v2024 from "@crdb-cloud/deno/2024-09-16";
import { runContractSuite } from "../run-contract-suite.ts";

declare const Deno: { readonly args: readonly string[] };

await runContractSuite({ "2022-03-31": v2022, "2024-09-16": v2024 }, Deno.args[0] as string);
