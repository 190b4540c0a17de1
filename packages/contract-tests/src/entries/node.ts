import * as v2022 from "@crdb-cloud/node/2022-03-31";
import * as v2024 from "@crdb-cloud/node/2024-09-16";
import { runContractSuite } from "../run-contract-suite.ts";

await runContractSuite({ "2022-03-31": v2022, "2024-09-16": v2024 }, process.argv[2] as string);
