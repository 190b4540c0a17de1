import { byVersion } from "../generated/core-clients.gen.ts";
import { runContractSuite } from "../run-contract-suite.ts";

await runContractSuite(byVersion, decodeURIComponent(location.hash.slice(1)));
