import { byVersion } from "../generated/node-clients.gen.ts";
import { runContractSuite } from "../run-contract-suite.ts";

await runContractSuite(byVersion, process.argv[2] as string);
