import { ApiError, isCloudError } from "@crdb-cloud/node";
import { createClient } from "@crdb-cloud/node/2024-09-16";
import { cases } from "../2024-09-16/cases.ts";
import { runCases } from "../run-cases.ts";

await runCases(cases, { createClient, ApiError, isCloudError }, process.argv[2] as string);
