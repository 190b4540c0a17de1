import { ApiError, isCloudError } from "@crdb-cloud/core";
import { createClient as createFirst } from "@crdb-cloud/core/2022-03-31";
import { createClient as createNewest } from "@crdb-cloud/core/2024-09-16";
import { runSuites } from "../run-suites.ts";

const clients = { "2022-03-31": createFirst, "2024-09-16": createNewest };

await runSuites({ clients, ApiError, isCloudError }, process.argv[2] as string);
