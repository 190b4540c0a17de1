import * as today from "@crdb-cloud/node";
import { createClient } from "@crdb-cloud/node/2022-03-31";
import { runSuite } from "../run-suite.ts";

await runSuite({ "2022-03-31": { ...today, createClient }, "2024-09-16": today }, process.argv[2] as string);
