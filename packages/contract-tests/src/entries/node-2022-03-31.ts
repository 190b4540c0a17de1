import { ApiError, isCloudError } from "@crdb-cloud/node";
import { createClient } from "@crdb-cloud/node/2022-03-31";
import { cases } from "../cases/index.ts";
import { runCases } from "../run-cases.ts";

await runCases(cases, { createClient, ApiError, isCloudError }, process.argv[2] as string);
