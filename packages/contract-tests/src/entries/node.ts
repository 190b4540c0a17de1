import * as wrapper from "@crdb-cloud/node";
import { runCases } from "../run-cases.ts";

await runCases(wrapper, process.argv[2] as string);
