import * as today from "@crdb-cloud/core";
import { createClient } from "@crdb-cloud/core/2022-03-31";
import { runSuite } from "../run-suite.ts";

await runSuite(
  { "2022-03-31": { ...today, createClient }, "2024-09-16": today },
  decodeURIComponent(location.hash.slice(1)),
);
