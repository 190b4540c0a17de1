import * as core from "@crdb-cloud/core";
import { runCases } from "../run-cases.ts";

await runCases(core, process.argv[2] as string);
