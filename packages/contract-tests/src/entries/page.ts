import * as core from "@crdb-cloud/core";
import { runCases } from "../run-cases.ts";

await runCases(core, decodeURIComponent(location.hash.slice(1)));
