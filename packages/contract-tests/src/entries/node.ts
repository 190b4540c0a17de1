import { ApiError, isCloudError } from "@crdb-cloud/node";
import { createClient } from "@crdb-cloud/node/2022-03-31";
import { runCases } from "../run-cases.ts";

await runCases({ createClient, ApiError, isCloudError }, process.argv[2] as string);
